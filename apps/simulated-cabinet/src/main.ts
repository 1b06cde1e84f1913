import { officesOf, signIn } from './offices.ts';
import { Participant } from './participant.ts';

/** What the server tells this process when it starts it. */
interface Start {
  readonly url: string;
  readonly meetingId: string;
}

/** Signing in all at once would look like an attack. */
const BETWEEN_SIGN_INS_MS = 40;
/** How often the seats are looked over for people, and for acts that only wait for time to pass. */
const LOOK_EVERY_MS = 2_000;

async function simulate({ url, meetingId }: Start): Promise<void> {
  const participants: Participant[] = [];
  const taken = new Set<string>();
  for (const { personId, follower } of await officesOf(url)) {
    const cookie = await signIn(url, personId);
    const isTaken = (seatId: string) => taken.has(seatId);
    const parts = { url, cookie, meetingId, follower, isTaken, random: Math.random };
    participants.push(new Participant(parts));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_SIGN_INS_MS));
  }
  setInterval(() => {
    noticePeople(participants, taken);
    dropUninvited(participants);
    for (const participant of participants) participant.consider();
  }, LOOK_EVERY_MS);
}

/** A seat with a second connection is taken by a person; whoever leaves gives it back. */
function noticePeople(participants: readonly Participant[], taken: Set<string>): void {
  const seen = participants
    .map(({ follower }) => follower.getSnapshot().presence)
    .find((presence) => presence !== null);
  if (!seen) return;
  taken.clear();
  const once = new Set<string>();
  for (const { seatId } of seen) {
    if (once.has(seatId)) taken.add(seatId);
    once.add(seatId);
  }
}

function dropUninvited(participants: Participant[]): void {
  for (const [index, participant] of [...participants.entries()].reverse()) {
    if (participant.follower.getSnapshot().status !== 'refused') continue;
    participant.stop();
    participants.splice(index, 1);
  }
}

process.once('message', (start) => {
  simulate(start as Start).catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  });
});
// The server ends this process when the simulation is stopped, or when it ends itself.
process.on('disconnect', () => process.exit(0));
