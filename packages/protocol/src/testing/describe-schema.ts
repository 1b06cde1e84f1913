import { z } from 'zod';
import { room as storedRoom } from '../schemas/events/room.ts';
import * as stored from '../schemas/events/shapes.ts';
import { room as sentRoom } from '../schemas/room.ts';
import * as sent from '../schemas/shapes.ts';
import { answer, identifier, instant, newId, reason, sha256, webLink } from '../schemas/words.ts';

/** Shapes with a name of their own in PROTOCOL.md. */
const NAMES = new Map<z.ZodType, string>([
  [answer, 'answer'],
  [identifier, 'id'],
  [stored.id, 'id'],
  [newId, 'uuid'],
  [instant, 'instant'],
  [stored.instant, 'instant'],
  [reason, 'reason'],
  [sha256, 'sha256'],
  [webLink, 'link'],
  [sent.audience, 'Audience'],
  [stored.audience, 'Audience'],
  [sent.meetingRules, 'MeetingRules'],
  [stored.rules, 'MeetingRules'],
  [sent.meetingDetails, 'MeetingDetails'],
  [stored.details, 'MeetingDetails'],
  [sent.seat, 'Seat'],
  [sent.newSeat, 'Seat'],
  [stored.seat, 'Seat'],
  [sent.itemDetails, 'ItemDetails'],
  [stored.itemDetails, 'ItemDetails'],
  [sent.newItem, 'NewItem'],
  [stored.newItem, 'NewItem'],
  [sent.fileFacts, 'FileFacts'],
  [stored.file, 'FileFacts'],
  [stored.officeName, 'OfficeName'],
  [sent.questionText, 'Question'],
  [stored.question, 'Question'],
  [sent.bridgeReport, 'BridgeReport'],
  [stored.bridgeReport, 'BridgeReport'],
  [sent.announcementAudience, 'AnnouncementAudience'],
  [stored.announcementAudience, 'AnnouncementAudience'],
  [sent.invitationAnswer, 'InvitationAnswer'],
  [stored.invitationAnswer, 'InvitationAnswer'],
  [stored.voteResult, 'VoteResult'],
  [sent.brief, 'Brief'],
  [stored.brief, 'Brief'],
  [stored.origin, 'Origin'],
  [sentRoom, 'Room'],
  [storedRoom, 'Room'],
]);

/** A schema in one line, as the tables of PROTOCOL.md have it. */
export function describeSchema(schema: z.ZodType): string {
  const name = NAMES.get(schema);
  if (name) return name;
  if (schema instanceof z.ZodNullable) return `${describeSchema(inner(schema.unwrap()))} or null`;
  if (schema instanceof z.ZodArray) {
    const { element } = schema as z.ZodArray<z.ZodType>;
    const { maxItems } = z.toJSONSchema(schema);
    return `[${describeSchema(element)}]${maxItems === undefined ? '' : ` ≤ ${maxItems}`}`;
  }
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `"${option}"`).join(' / ');
  if (schema instanceof z.ZodLiteral) return `"${schema.value}"`;
  if (schema instanceof z.ZodNull) return 'null';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNull) return 'null';
  if (schema instanceof z.ZodBase64) return 'base64';
  if (schema instanceof z.ZodNumber) return describeNumber(schema);
  if (schema instanceof z.ZodString) return describeText(schema);
  if (schema instanceof z.ZodObject) return `{ ${describeFields(schema).join(', ')} }`;
  if (schema instanceof z.ZodRecord) return '{ id: number }';
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => describeSchema(inner(option))).join(' / ');
  }
  throw new Error(`no words for ${schema.type}`);
}

/** The fields of a command or an event, without its `type`. */
export function describeFields(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([field]) => field !== 'type')
    .map(([field, value]) => `${field}: ${describeSchema(inner(value))}`);
}

// zod types what it holds as its own core's; every schema of ours is a classic one.
function inner(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}

function describeNumber({ minValue, maxValue }: z.ZodNumber): string {
  const bounded = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER;
  return bounded ? `${minValue}..${maxValue}` : 'number';
}

function describeText({ maxLength }: z.ZodString): string {
  return maxLength === null ? 'text' : `text ≤ ${maxLength}`;
}
