const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** `412 KB`, `3,4 MB`: as file managers say it. */
export function fileSize(bytes: number, number: (value: number) => string): string {
  if (bytes < MEGABYTE) return `${number(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`;
  return `${number(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`;
}
