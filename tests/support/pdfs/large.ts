import { stat } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import { PdfWriter } from './pdf-writer.ts';

const a4 = '/MediaBox [0 0 595.28 841.89]';
interface Picture {
  readonly width: number;
  readonly height: number;
}

/** Pixels of an A4 page at 150 dots an inch, and of one at half of that. */
const FINE: Picture = { width: 1240, height: 1754 };
export const COARSE: Picture = { width: 620, height: 877 };
/** Different pictures made; pages after these show them again, each with its own copy of the bytes. */
const pictures = 8;

/** A scan: every page is one JPEG of about 220 KB and nothing else, as an office scanner makes them. */
export function scan(path: string, pages = 300, size = FINE): void {
  const images = Array.from({ length: pictures }, (_, index) => scannedPage(index, size));
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  const kids = Array.from({ length: pages }, (_, index) => {
    const image = pdf.stream(imageEntries(size), images[index % pictures] ?? new Uint8Array());
    const content = pdf.stream('', Buffer.from('q 595.28 0 0 841.89 0 0 cm /Scan Do Q'));
    const resources = `/Resources << /XObject << /Scan ${image} 0 R >> >>`;
    return pdf.object(
      `<< /Type /Page /Parent ${tree} 0 R ${a4} ${resources} /Contents ${content} 0 R >>`,
    );
  });
  pdf.finish(pdf.catalogue(kids, tree));
}

/** A sound one-page PDF of exactly `size` bytes; most of them a hole that takes no room on disk. */
export async function ofSize(path: string, size: number): Promise<void> {
  const length = size - 1_000_000;
  onePageAround(path, length);
  const { size: first } = await stat(path);
  onePageAround(path, length + size - first);
}

function onePageAround(path: string, holeLength: number): void {
  const pdf = new PdfWriter(path);
  const tree = pdf.reserve();
  const page = pdf.object(`<< /Type /Page /Parent ${tree} 0 R ${a4} >>`);
  pdf.hole(holeLength);
  pdf.finish(pdf.catalogue([page], tree));
}

const imageEntries = (scanned: Picture) =>
  `/Type /XObject /Subtype /Image /Width ${scanned.width} /Height ${scanned.height} ` +
  '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode';

/** Lines of grey words on paper with a scanner's grain, the same for the same number. */
function scannedPage(number: number, scanned: Picture): Uint8Array {
  const canvas = createCanvas(scanned.width, scanned.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f1ea';
  context.fillRect(0, 0, scanned.width, scanned.height);
  context.fillStyle = '#222';
  context.font = '22px sans-serif';
  for (let line = 0; line < 46; line += 1) {
    context.fillText(
      `${number}.${line} `.padEnd(90, 'paper of the session '),
      110,
      140 + line * 33,
    );
  }
  grain(context, number, scanned);
  return canvas.toBuffer('image/jpeg', 62);
}

function grain(
  context: import('@napi-rs/canvas').SKRSContext2D,
  seed: number,
  scanned: Picture,
): void {
  const image = context.getImageData(0, 0, scanned.width, scanned.height);
  let state = seed + 1;
  for (let at = 0; at < image.data.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const noise = (state >>> 28) - 8;
    for (let channel = at; channel < at + 3; channel += 1) {
      image.data[channel] = (image.data[channel] ?? 0) + noise;
    }
  }
  context.putImageData(image, 0, 0);
}
