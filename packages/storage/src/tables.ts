/** Every table, as Kysely sees it. Each part of the storage adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the parts of the storage
export interface Tables {}
