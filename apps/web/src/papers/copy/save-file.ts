/** Long enough for any browser to have begun saving; milliseconds. */
const SAVED_MS = 60_000;

/** Hands bytes to the browser to be saved under a name. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_MS);
}
