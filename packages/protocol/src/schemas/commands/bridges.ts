import { z } from 'zod';
import { bridgeReport } from '../shapes.ts';

export const bridgeCommands = {
  'report-bridge': z.strictObject({ type: z.literal('report-bridge'), report: bridgeReport }),
};
