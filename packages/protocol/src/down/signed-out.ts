/** The login session has ended; the server closes the connection after this. Do not come back with the same cookie. */
export type SignedOutMessage = Readonly<Record<string, never>>;
