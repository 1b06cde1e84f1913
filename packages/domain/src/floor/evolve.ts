import { withEntry } from '../drawers.ts';
import type { Evolvers, Recorded } from '../event.ts';
import type { RequestId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { FloorEvent } from './events.ts';
import type { FloorRequest, Speech } from './state.ts';

export const evolveFloor: Evolvers<FloorEvent> = {
  'floor-requested': (meeting, { event, at }) => {
    const { type: _type, requestId: id, ...asked } = event;
    const floorItems = withEntry(meeting.floorItems, id, asked.itemId);
    return withRequest({ ...meeting, floorItems }, { id, at, ...asked });
  },
  'floor-request-moved': (meeting, { event }) => {
    const request = own(meeting.floor.requests, event.requestId);
    return request ? withRequest(meeting, { ...request, rank: event.rank }) : meeting;
  },
  'floor-request-withdrawn': (meeting, { event }) => withoutRequest(meeting, event.requestId),
  'floor-request-refused': (meeting, { event }) => withoutRequest(meeting, event.requestId),
  'floor-given': giveFloor,
  'speaking-time-set': (meeting, { event: { requestId, seconds } }) => {
    const { speaking } = meeting.floor;
    return speaking?.id === requestId ? withSpeaking(meeting, { ...speaking, seconds }) : meeting;
  },
  'floor-ended': (meeting, { event, at }) => {
    const { speaking, spoken } = meeting.floor;
    if (speaking?.id !== event.requestId) return meeting;
    const ended = { ...meeting.floor, spoken: [...spoken, { ...speaking, endedAt: at }] };
    return withSpeaking({ ...meeting, floor: ended }, null);
  },
};

type FloorGiven = Extract<FloorEvent, { type: 'floor-given' }>;

function giveFloor(meeting: Meeting, { event, at }: Recorded<FloorGiven>): Meeting {
  const request = own(meeting.floor.requests, event.requestId);
  if (!request) return meeting;
  const speaking = { ...request, startedAt: at, seconds: event.seconds, endedAt: null };
  return withSpeaking(withoutRequest(meeting, request.id), speaking);
}

function withSpeaking(meeting: Meeting, speaking: Speech | null): Meeting {
  return { ...meeting, floor: { ...meeting.floor, speaking } };
}

function withRequest(meeting: Meeting, request: FloorRequest): Meeting {
  const { floor } = meeting;
  const requests = { ...floor.requests, [request.id]: request };
  return { ...meeting, floor: { ...floor, requests } };
}

function withoutRequest(meeting: Meeting, requestId: RequestId): Meeting {
  const { [requestId]: _gone, ...requests } = meeting.floor.requests;
  return { ...meeting, floor: { ...meeting.floor, requests } };
}
