import type { Translation } from '../../translation.ts';
import type { words as source } from '../../vi/sets/desk.ts';
import { administrator } from '../administrator.ts';
import { agendaBuilder } from '../agenda-builder.ts';
import { ballotDesk } from '../ballot-desk.ts';
import { ballotOffice } from '../ballot-office.ts';
import { bodies } from '../bodies.ts';
import { calendar } from '../calendar.ts';
import { deskRefusals } from '../desk-refusals.ts';
import { dossier } from '../dossier.ts';
import { mail } from '../mail.ts';
import { meetingForm } from '../meeting-form.ts';
import { meetingTypes } from '../meeting-types.ts';
import { papersIntake } from '../papers-intake.ts';
import { participants } from '../participants.ts';
import { people } from '../people.ts';
import { peopleImport } from '../people-import.ts';
import { positions } from '../positions.ts';
import { prepare } from '../prepare.ts';
import { programme } from '../programme.ts';
import { receipts } from '../receipts.ts';
import { rooms } from '../rooms.ts';
import { rules } from '../rules.ts';
import { secretariat } from '../secretariat.ts';
import { series } from '../series.ts';
import { shortcuts } from '../shortcuts.ts';
import { signIns } from '../sign-ins.ts';
import { submissions } from '../submissions.ts';
import { units } from '../units.ts';

export const words = {
  administrator,
  agendaBuilder,
  ballotDesk,
  ballotOffice,
  bodies,
  calendar,
  mail,
  deskRefusals,
  dossier,
  meetingForm,
  meetingTypes,
  papersIntake,
  participants,
  people,
  peopleImport,
  positions,
  prepare,
  programme,
  receipts,
  rooms,
  rules,
  secretariat,
  series,
  shortcuts,
  signIns,
  submissions,
  units,
} as const satisfies Translation<typeof source>;
