/** Characters of one page: more than the densest table of A3 has. */
export const PAGE_TEXT_MOST = 100_000;

/** Characters of a file: thousands of pages full of text. */
export const FILE_TEXT_MOST = 20_000_000;
