/** The signed-in person's notes have changed on some device; what is new is asked for over HTTP. */
export type NotesMovedMessage = Readonly<Record<string, never>>;
