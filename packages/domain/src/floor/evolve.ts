import type { Recorded } from '../event.ts';
import type { RequestId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { FloorEvent } from './events.ts';
import type { Floor, FloorRequest } from './state.ts';

export function evolveFloor(meeting: Meeting, recorded: Recorded<FloorEvent>): Meeting {
  const { event } = recorded;
  const floor = nextFloor(meeting.floor, recorded);
  if (event.type !== 'floor-requested') return { ...meeting, floor };
  const floorItems = { ...meeting.floorItems, [event.requestId]: event.itemId };
  return { ...meeting, floor, floorItems };
}

function nextFloor(floor: Floor, { event, at }: Recorded<FloorEvent>): Floor {
  switch (event.type) {
    case 'floor-requested': {
      const { type: _type, requestId: id, ...asked } = event;
      return withRequest(floor, { id, at, ...asked });
    }
    case 'floor-request-moved': {
      const request = floor.requests[event.requestId];
      return request ? withRequest(floor, { ...request, rank: event.rank }) : floor;
    }
    case 'floor-request-withdrawn':
    case 'floor-request-refused':
      return withoutRequest(floor, event.requestId);
    case 'floor-given': {
      const request = floor.requests[event.requestId];
      if (!request) return floor;
      const speaking = { ...request, startedAt: at, seconds: event.seconds, endedAt: null };
      return { ...withoutRequest(floor, request.id), speaking };
    }
    case 'speaking-time-set':
      if (floor.speaking?.id !== event.requestId) return floor;
      return { ...floor, speaking: { ...floor.speaking, seconds: event.seconds } };
    case 'floor-ended':
      if (floor.speaking?.id !== event.requestId) return floor;
      return {
        ...floor,
        speaking: null,
        spoken: [...floor.spoken, { ...floor.speaking, endedAt: at }],
      };
    default:
      return unreachable(event);
  }
}

function withRequest(floor: Floor, request: FloorRequest): Floor {
  return { ...floor, requests: { ...floor.requests, [request.id]: request } };
}

function withoutRequest(floor: Floor, requestId: RequestId): Floor {
  const { [requestId]: _gone, ...requests } = floor.requests;
  return { ...floor, requests };
}
