import { describe, expect, test } from 'vitest';
import type { Duty } from './actor.ts';
import type { CommandType } from './command.ts';
import { decide } from './decide.ts';
import { CLOCK } from './event.ts';
import { may, POLICY } from './may.ts';
import { buildItem } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { oneOfEach } from './testing/build-seat.ts';
import { actorOf, OFFICE } from './testing/given.ts';
import { COMMAND_TYPES, plausibleCommand } from './testing/plausible-command.ts';
import { meetingAfter } from './testing/record.ts';

/** Who may (x) and may not (.) ask for what. */
const TABLE = `
                          chair  member  delegate  adviser  secretary  presenter  observer  unit  bridge  screen  clock  office
schedule-meeting          .      .       .         .        .          .          .         .     .       .       .      x
revise-meeting            .      .       .         .        x          .          .         .     .       .       .      .
publish-meeting           .      .       .         .        x          .          .         .     .       .       .      .
cancel-meeting            .      .       .         .        x          .          .         .     .       .       .      .
give-seats                .      .       .         .        x          .          .         .     .       .       .      .
assign-attendee           .      .       .         .        .          .          .         x     .       .       .      .
take-back-attendee        .      .       .         .        .          .          .         x     .       .       .      .
revise-seat               .      .       .         .        x          .          .         .     .       .       .      .
withdraw-seat             .      .       .         .        x          .          .         .     .       .       .      .
receive-pack              x      x       x         x        .          x          x         .     x       .       .      .
acknowledge-pack          x      x       x         x        .          x          x         .     x       .       .      .

answer-invitation         x      x       .         .        x          .          .         .     .       .       .      .
approve-absence           x      .       .         .        x          .          .         .     .       .       .      .
refuse-absence            x      .       .         .        x          .          .         .     .       .       .      .

add-section               .      .       .         .        x          .          .         .     .       .       .      .
rename-section            .      .       .         .        x          .          .         .     .       .       .      .
add-items                 .      .       .         .        x          .          .         .     .       .       .      .
revise-item               .      .       .         .        x          .          .         .     .       .       .      .
move-entry                .      .       .         .        x          .          .         .     .       .       .      .
remove-entry              .      .       .         .        x          .          .         .     .       .       .      .
set-item-audience         x      .       .         .        x          .          .         .     .       .       .      .

write-brief               .      .       .         .        x          .          .         .     .       .       .      .
ask-advice                .      .       .         .        x          .          .         .     .       .       .      .
enter-advice              .      .       .         .        x          .          .         .     .       .       .      .
withdraw-advice           .      .       .         .        x          .          .         .     .       .       .      .
bring-item                .      .       .         .        x          .          .         .     .       .       .      .

add-paper                 .      .       .         .        x          .          .         .     .       .       .      .
replace-paper             .      .       .         .        x          .          .         .     .       .       .      .
revise-paper              .      .       .         .        x          .          .         .     .       .       .      .
remove-paper              .      .       .         .        x          .          .         .     .       .       .      .
add-supplement            .      .       .         .        x          .          .         .     .       .       .      .
require-reading           .      .       .         .        x          .          .         .     .       .       .      .
note-papers-by-hand       .      .       .         .        x          .          .         .     .       .       .      .
open-paper                x      x       x         x        .          x          x         .     x       .       .      .
keep-papers               x      x       x         x        .          x          x         .     x       .       .      .
take-copy                 x      x       x         x        x          x          x         .     x       .       .      .
take-pack                 x      x       x         x        .          x          x         .     .       .       .      .
present-page              x      x       x         x        x          x          x         .     x       .       .      .

assess-item               .      .       .         .        x          .          .         .     .       .       .      .
submit-programme          .      .       .         .        x          .          .         .     .       .       .      .
approve-programme         .      .       .         .        x          .          .         .     .       .       .      .
refuse-programme          .      .       .         .        x          .          .         .     .       .       .      .

take-room                 .      .       .         .        x          .          .         .     .       .       .      .
give-places               .      .       .         .        x          .          .         .     .       .       .      .

freeze-pack               .      .       .         .        x          .          .         .     .       .       .      .
recall-papers             x      .       .         .        x          .          .         .     .       .       .      .

state-position            x      x       .         .        .          .          .         .     .       .       .      .
withdraw-position         x      x       .         .        .          .          .         .     .       .       .      .
announce-consent-list     x      .       .         .        x          .          .         .     .       .       .      .
take-item-out             x      x       .         .        .          .          .         .     .       .       .      .
adopt-without-debate      x      .       .         .        .          .          .         .     .       .       .      .

approve-opinion-ballot    .      .       .         .        x          .          .         .     .       .       .      .
send-opinion-ballot       .      .       .         .        x          .          .         .     .       .       .      .
extend-deadline           .      .       .         .        x          .          .         .     .       .       .      .
draft-opinion             .      .       .         x        .          .          .         .     .       .       .      .
close-opinion-ballot      .      .       .         .        x          .          .         .     .       .       .      .
reply-to-remark           x      x       .         .        x          x          .         .     .       .       .      .
present-for-signature     .      .       .         .        x          .          .         .     .       .       .      .

open-sitting              x      .       .         .        .          .          .         .     .       .       .      .
suspend-sitting           x      .       .         .        .          .          .         .     .       .       .      .
resume-sitting            x      .       .         .        .          .          .         .     .       .       .      .
close-sitting             x      .       .         .        .          .          .         .     .       .       .      .
check-in                  x      x       x         x        .          x          x         .     x       .       .      .
check-out                 x      x       x         x        .          x          x         .     x       .       .      .
record-presence           .      .       .         .        x          .          .         .     .       .       .      .
take-up-item              x      .       .         .        x          .          .         .     .       .       .      .
conclude-item             x      .       .         .        x          .          .         .     .       .       .      .
postpone-item             x      .       .         .        .          .          .         .     .       .       .      .
hand-over-chair           x      .       .         .        .          .          .         .     .       .       .      .
take-back-chair           x      x       .         .        .          .          .         .     .       .       .      .
take-podium               .      .       .         .        x          .          .         .     .       .       .      .
leave-podium              x      .       .         .        x          .          .         .     .       .       .      .
recuse-member             x      x       .         .        .          .          .         .     .       .       .      .
take-back-recusal         x      x       .         .        .          .          .         .     .       .       .      .
make-announcement         x      .       .         .        x          .          .         .     .       .       .      .
acknowledge-announcement  x      x       x         x        .          x          x         .     x       .       .      .

request-floor             x      x       x         .        .          x          x         .     x       .       .      .
withdraw-floor-request    x      x       x         .        .          x          x         .     x       .       .      .
refuse-floor-request      x      .       .         .        x          .          .         .     .       .       .      .
move-floor-request        x      .       .         .        x          .          .         .     .       .       .      .
give-floor                x      .       .         .        x          .          .         .     .       .       .      .
call-speaker              x      .       .         .        x          .          .         .     .       .       .      .
set-speaking-time         x      .       .         .        x          .          .         .     .       .       .      .
end-floor                 x      x       x         .        x          x          x         .     x       .       .      .

put-question              x      .       .         .        x          .          .         .     .       .       .      .
revise-question           x      .       .         .        x          .          .         .     .       .       .      .
withdraw-question         x      .       .         .        x          .          .         .     .       .       .      .
declare-ready             x      x       x         .        .          .          .         .     .       .       .      .
open-vote                 x      .       .         .        .          .          .         .     .       .       .      .
pause-vote                x      .       .         .        .          .          .         .     .       .       .      .
resume-vote               x      .       .         .        .          .          .         .     .       .       .      .
close-vote                x      .       .         .        .          .          .         .     .       .       x      .
void-vote                 x      .       .         .        .          .          .         .     .       .       .      .
add-voter                 x      .       .         .        x          .          .         .     .       .       .      .
give-proxy                x      x       .         .        x          .          .         .     .       .       .      .
withdraw-proxy            x      x       .         .        x          .          .         .     .       .       .      .
cast-ballot               x      x       x         .        .          .          .         .     .       .       .      .
cast-proxy-ballot         x      x       .         .        .          .          .         .     .       .       .      .
enter-ballot              .      .       .         .        x          .          .         .     .       .       .      .

open-secret-vote          x      .       .         .        .          .          .         .     .       .       .      .
request-credential        x      x       x         .        .          .          .         .     .       .       .      .
close-issuing             x      .       .         .        .          .          .         .     .       .       .      .
close-secret-vote         x      .       .         .        .          .          .         .     .       .       .      .

report-bridge             .      .       .         .        .          .          .         .     x       .       .      .

draft-conclusion          .      .       .         .        x          .          .         .     .       .       .      .
confirm-conclusion        x      .       .         .        .          .          .         .     .       .       .      .
`;

const [heading = '', ...ROWS] = TABLE.split('\n').filter((line) => line.trim() !== '');
const DUTIES = heading.trim().split(/ +/) as readonly Duty[];
const CELLS = ROWS.map((row) => row.split(/ +/)).map(([type, ...cells]) => ({
  type: type as CommandType,
  cells,
}));

/** Refused by a finer rule than the table: who holds the chair, speaks or presents. */
const FINER: readonly string[] = [
  'hand-over-chair',
  'take-back-chair',
  'end-floor',
  'present-page',
];

const meeting = meetingAfter(
  ...buildMeeting({ seats: oneOfEach(), items: [buildItem({ id: 'item-1' })], current: 'item-1' }),
);
const first = { below: () => 0, newId: () => 'made', newText: () => 'Text' };

describe('who may do what', () => {
  test('M10: the table is about every command', () => {
    expect(CELLS.map(({ type }) => type).sort()).toEqual([...COMMAND_TYPES].sort());
    expect(Object.keys(POLICY).sort()).toEqual([...COMMAND_TYPES].sort());
  });

  test.each(CELLS)('M10: $type: $cells', ({ type, cells }) => {
    const command = plausibleCommand(meeting, type, first);
    expect(cells).toHaveLength(DUTIES.length);
    for (const [index, duty] of DUTIES.entries()) {
      const allowed = cells[index] === 'x';
      expect([duty, may(duty, type)]).toEqual([duty, allowed]);
      const by = duty === 'clock' ? CLOCK : duty === 'office' ? OFFICE : duty;
      const decision = decide(meeting, command, actorOf(meeting, by));
      const refusal = decision.accepted ? 'accepted' : decision.refusal;
      if (!allowed) expect([duty, refusal]).toEqual([duty, 'not-allowed']);
      else if (!FINER.includes(type)) expect([duty, refusal]).not.toEqual([duty, 'not-allowed']);
    }
  });
});
