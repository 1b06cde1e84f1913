import type { InspectionLimits } from './limits.ts';

/** What the server hands to an inspecting process, as JSON in its only argument. */
export interface InspectionTask extends Pick<InspectionLimits, 'memory' | 'pages'> {
  readonly path: string;
}
