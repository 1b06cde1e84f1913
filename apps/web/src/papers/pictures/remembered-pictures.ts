const KEY = 'e-cabinet.pages-as-pictures';

/** Whether this device shows pages as pictures: of the device and its line, not of the person. */
export function rememberedPictures(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberPictures(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // A managed device may forbid storage; the choice then holds for the paper that is open.
  }
}
