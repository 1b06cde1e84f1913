import { account } from '../account.ts';
import { newPassword } from '../new-password.ts';
import { setUp } from '../set-up.ts';
import { signIn } from '../sign-in.ts';

/** Before anybody is signed in, and of one's own account. */
export const words = { account, newPassword, setUp, signIn } as const;
