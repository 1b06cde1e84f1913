import { pdfLibrary } from '../pdf/library.ts';
import { rememberedPictures } from './remembered-pictures.ts';

/** Makes ready what draws files, but for a device that shows pictures: its line is thin. */
export async function prepareLibrary(): Promise<void> {
  if (!rememberedPictures()) await pdfLibrary();
}
