import { z } from 'zod';
import { announcementAudience, checkInWay, count, id, plain, whereabouts } from './shapes.ts';

export const sittingEvents = {
  'sitting-opened': z.strictObject({
    type: z.literal('sitting-opened'),
    present: count,
    needed: count,
  }),
  'sitting-suspended': z.strictObject({ type: z.literal('sitting-suspended'), reason: plain }),
  'sitting-resumed': z.strictObject({ type: z.literal('sitting-resumed') }),
  'sitting-closed': z.strictObject({ type: z.literal('sitting-closed') }),
  'checked-in': z.strictObject({
    type: z.literal('checked-in'),
    seatId: id,
    where: whereabouts,
    way: checkInWay,
  }),
  'checked-out': z.strictObject({
    type: z.literal('checked-out'),
    seatId: id,
    way: z.enum(['self', 'secretary']),
  }),
  'item-taken-up': z.strictObject({ type: z.literal('item-taken-up'), itemId: id }),
  'item-concluded': z.strictObject({ type: z.literal('item-concluded'), itemId: id }),
  'item-postponed': z.strictObject({
    type: z.literal('item-postponed'),
    itemId: id,
    reason: plain,
  }),
  'doors-closed': z.strictObject({ type: z.literal('doors-closed') }),
  'doors-opened': z.strictObject({ type: z.literal('doors-opened') }),
  'chair-handed-over': z.strictObject({
    type: z.literal('chair-handed-over'),
    seatId: id,
    itemId: id.nullable(),
  }),
  'chair-taken-back': z.strictObject({
    type: z.literal('chair-taken-back'),
    itemId: id.nullable(),
  }),
  'podium-taken': z.strictObject({ type: z.literal('podium-taken'), seatId: id, reason: plain }),
  'podium-left': z.strictObject({ type: z.literal('podium-left') }),
  'member-recused': z.strictObject({
    type: z.literal('member-recused'),
    itemId: id,
    seatId: id,
    reason: plain,
  }),
  'recusal-taken-back': z.strictObject({
    type: z.literal('recusal-taken-back'),
    itemId: id,
    seatId: id,
  }),
  'announcement-made': z.strictObject({
    type: z.literal('announcement-made'),
    announcementId: id,
    text: plain,
    audience: announcementAudience,
  }),
  'announcement-acknowledged': z.strictObject({
    type: z.literal('announcement-acknowledged'),
    announcementId: id,
    seatId: id,
  }),
};
