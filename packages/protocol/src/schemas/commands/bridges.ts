import { z } from 'zod';
import { DEVICES_MAX, LINE_MAX, PEOPLE_MAX } from '../../limits.ts';
import { line } from '../words.ts';

export const bridgeCommands = {
  'report-bridge': z.strictObject({
    type: z.literal('report-bridge'),
    report: z.strictObject({
      head: line(LINE_MAX),
      technician: line(LINE_MAX),
      phone: line(LINE_MAX),
      peoplePresent: z.int().min(0).max(PEOPLE_MAX),
      devices: z.array(line(LINE_MAX)).max(DEVICES_MAX),
      checks: z.strictObject({
        picture: z.boolean(),
        sound: z.boolean(),
        line: z.boolean(),
        papers: z.boolean(),
      }),
      ready: z.boolean(),
    }),
  }),
};
