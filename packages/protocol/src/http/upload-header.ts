/** A header that no form of another site can send. Every upload carries it. */
export const UPLOAD_HEADER = { name: 'x-requested-with', value: 'e-cabinet' } as const;
