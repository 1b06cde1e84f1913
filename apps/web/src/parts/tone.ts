/** What a state means, apart from its words: decides form and colour together. */
const TONES = ['neutral', 'good', 'attention', 'bad', 'info'] as const;
export type Tone = (typeof TONES)[number];
