import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../note.ts';

/** Of the pen at full pressure, in shares of the page's width: 0.9 mm on A4. */
const PEN = 0.0042;

/** The outline of a line of the pen as an SVG path, thicker where it was pressed. */
export function strokePath(stroke: Stroke, width: number, height: number): string {
  const points = stroke.map(([x, y, pressure]) => [x * width, y * height, pressure]);
  const outline = getStroke(points, {
    size: PEN * width,
    thinning: 0.5,
    smoothing: 0.5,
    streamline: 0.3,
    simulatePressure: false,
  });
  const [first, ...rest] = outline;
  if (!first) return '';
  const at = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(first)}${rest.map((point) => `L${at(point)}`).join('')}Z`;
}
