/**
 * Both ends say this number in the handshake; unequal numbers do not talk.
 * It grows by one whenever a schema changes in a way that an older end would misread.
 */
export const PROTOCOL_VERSION = 1;
