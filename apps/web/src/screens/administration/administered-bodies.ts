import type { Me } from '@e-cabinet/protocol';

/** Bodies whose units, people and accounts the person keeps. */
export function administeredBodies(me: Me | null | undefined): Me['bodies'] {
  return me?.bodies.filter(({ roles }) => roles.includes('administrator')) ?? [];
}
