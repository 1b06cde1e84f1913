import { z } from 'zod';
import { identifier } from './parts.ts';

/** `GET /api/demonstration/cabinets/:meetingId` → 200 in demonstration mode, `not-found` otherwise. */
export const simulatedCabinet = z.strictObject({ meetingId: identifier, running: z.boolean() });
export type SimulatedCabinet = z.infer<typeof simulatedCabinet>;

/** `PUT /api/demonstration/cabinets/:meetingId` `{ running }` → 200 `SimulatedCabinet`: starts or stops it. */
export const simulateCabinet = z.strictObject({ running: z.boolean() });
