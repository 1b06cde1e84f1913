import { z } from 'zod';
import { bridgeReport, id } from './shapes.ts';

export const bridgeEvents = {
  'bridge-reported': z.strictObject({
    type: z.literal('bridge-reported'),
    seatId: id,
    report: bridgeReport,
  }),
};
