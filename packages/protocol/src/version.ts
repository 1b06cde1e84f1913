/**
 * Both ends say this number in the handshake; unequal numbers do not talk.
 * It grows by one whenever something changes that an older end would misread: a message, a command, an
 * event, or the folded meeting of a snapshot. A test pins it to a hash of all of them.
 */
export const PROTOCOL_VERSION = 1;
