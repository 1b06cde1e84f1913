import { account } from '../account.ts';
import { cover } from '../cover.ts';
import { deviceLock } from '../device-lock.ts';
import { newPassword } from '../new-password.ts';
import { setUp } from '../set-up.ts';
import { signIn } from '../sign-in.ts';

/** Before anybody is signed in, before a device opens, and of one's own account. */
export const words = { account, cover, deviceLock, newPassword, setUp, signIn } as const;
