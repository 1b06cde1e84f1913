/** Words that are loaded together: a screen loads those that it speaks, beside those of the tablet. */
export type WordSet =
  | 'tablet'
  | 'entrance'
  | 'hall'
  | 'console'
  | 'places'
  | 'reader'
  | 'desk'
  | 'demonstration'
  | 'secret'
  | 'election'
  | 'byHand'
  | 'invitation'
  | 'notes'
  | 'reading'
  | 'seating'
  | 'ways'
  | 'writing';
