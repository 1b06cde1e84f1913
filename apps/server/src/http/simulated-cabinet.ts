import { type SimulatedCabinet, simulateCabinet } from '@e-cabinet/protocol';
import { type RequestHandler, Router } from 'express';
import type { SimulatedCabinets } from '../demonstration/simulated-cabinet.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart } from './requests.ts';

export interface SimulatedCabinetParts {
  readonly cabinets: SimulatedCabinets;
  readonly requireSignedIn: RequestHandler;
  /** Whether the person has a seat in the meeting. */
  readonly isSeated: (personId: string, meetingId: string) => Promise<boolean>;
  /** Where this server answers on this machine. */
  readonly ownUrl: () => string;
}

/** Starts and stops the simulated cabinet of a meeting; mounted in demonstration mode only. */
export function simulatedCabinetRoute(parts: SimulatedCabinetParts): Router {
  const { cabinets, isSeated } = parts;
  const path = '/api/demonstration/cabinets/:meetingId';
  const seated: RequestHandler = async (request, response, next) => {
    const known = await isSeated(askerOf(response).personId, pathPart(request, 'meetingId'));
    if (known) next();
    else refuse(response, 'not-found');
  };
  const stateOf = (meetingId: string): SimulatedCabinet => ({
    meetingId,
    running: cabinets.isRunning(meetingId),
  });
  return Router()
    .get(path, parts.requireSignedIn, seated, (request, response) => {
      response.json(stateOf(pathPart(request, 'meetingId')));
    })
    .put(path, parts.requireSignedIn, seated, (request, response) => {
      const asked = simulateCabinet.safeParse(request.body);
      if (!asked.success) return refuse(response, 'malformed-request');
      const meetingId = pathPart(request, 'meetingId');
      if (asked.data.running) cabinets.start(meetingId, parts.ownUrl());
      else cabinets.stop(meetingId);
      response.json({ ...stateOf(meetingId), running: asked.data.running });
    });
}
