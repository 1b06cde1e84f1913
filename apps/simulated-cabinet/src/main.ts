import { freeSeats } from './free-seats.ts';
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
  let free: ReadonlySet<string> = new Set();
  const isTaken = (seatId: string) => !free.has(seatId);
  const offices = await officesOf(url);
  // From the first sign-in on: whoever is there already must not be acted for.
  setInterval(() => {
    free = seenBy(participants) ?? free;
    dropUninvited(participants);
    for (const participant of participants) participant.consider();
  }, LOOK_EVERY_MS);
  for (const { personId, follower } of offices) {
    const cookie = await signIn(url, personId);
    const parts = { url, cookie, meetingId, follower, isTaken, random: Math.random };
    participants.push(new Participant(parts));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_SIGN_INS_MS));
  }
}

/** The seats on which nobody else sits, as those see it who may know who is connected. */
function seenBy(participants: readonly Participant[]): ReadonlySet<string> | undefined {
  const seen = participants
    .map(({ follower }) => follower.getSnapshot().presence)
    .find((presence) => presence !== null);
  return seen && freeSeats(seen);
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
