/** Known to whoever signs out, without what opens it. */
export const NOTES_DATABASE = 'e-cabinet-notes';
