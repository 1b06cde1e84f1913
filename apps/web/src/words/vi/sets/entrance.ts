import { account } from '../account.ts';
import { signIn } from '../sign-in.ts';

/** Before anybody is signed in, and of one's own account. */
export const words = { account, signIn } as const;
