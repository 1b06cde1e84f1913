import type { Translation } from '../translation.ts';
import type { demonstrationBar as source } from '../vi/demonstration-bar.ts';

export const demonstrationBar = {
  badge: 'Demonstration',
  youAre: 'Your seat:',
  change: 'Take another seat',
  start: 'Start the simulated cabinet',
  stop: 'Stop',
  running: 'Simulated cabinet running',
  what: 'All other members and bridge points take part by themselves; your seat is yours.',
  guide: 'Guide',
  guideTitle: 'Try a session from this seat',
  hide: 'Hide the guide',
  more: 'Another seat, the simulated cabinet, the guide',
  door: {
    chair: 'To the chair’s console',
    secretariat: 'To the session console',
    session: 'Enter the session',
    bridge: 'To the bridge point’s screen',
    screen: 'To the room screen',
  },
  steps: {
    start:
      'Press “Start the simulated cabinet”: all other members and bridge points take part by themselves; your seat is yours.',
    another:
      'Press “Take another seat” to sit elsewhere; the seat you leave plays by itself again.',
    chair: {
      open: 'Go to the chair’s console and check in. Once there is a quorum, open the session.',
      lead: 'The large button at the bottom is always the next step: take up an item, give the floor.',
      vote: 'When it comes to a vote: open it, watch the ballots arrive, close it and conclude.',
    },
    members: {
      enter:
        'Enter the session and check in. The Prime Minister’s seat plays by itself, and so does the session.',
      read: 'Choose an item on the left to read its papers and state your position.',
      vote: 'When a vote is open, tap an answer and send it; wait for “Recorded”.',
      floor: 'Press “Floor” to ask to speak; or take the Prime Minister’s seat.',
    },
    advisers: {
      read: 'Read what the member may read; follow the votes without a ballot.',
    },
    secretariat: {
      prepare: 'On the first page, open the secretariat’s work: agenda, papers, participants.',
      console: 'Go to the session console: check-in, bridge points, speakers.',
      conclude: 'Draft the conclusion of the current item; the Prime Minister confirms it.',
    },
    presenter: {
      wait: 'Enter the session and wait for the item you present.',
      show: 'Open the paper and press “Present”: every screen turns its pages with yours.',
    },
    units: {
      name: 'As the Chief of Office of the agency, enter the session and tap each person to be named.',
      attend: 'Take the seat of whoever was named: only the items of the invitation are there.',
    },
    bridge: {
      report: 'Enter the head of the point, the head count and the four checks, then report ready.',
      floor: 'While the session is on, ask for the floor and follow your place in the queue.',
      cut: 'Pull the network cable for a minute and plug it in again: see the list of what was missed.',
    },
    administrator: {
      people: 'Administers bodies, units and accounts; cannot read papers.',
    },
  },
} as const satisfies Translation<typeof source>;
