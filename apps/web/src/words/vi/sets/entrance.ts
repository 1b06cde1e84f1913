import { signIn } from '../sign-in.ts';

/** Before anybody is signed in, and where passwords are set. */
export const words = { signIn } as const;
