import type { Me } from '@e-cabinet/protocol';

/** Bodies whose sessions the person prepares. */
export function secretaryBodies(me: Me | null | undefined): Me['bodies'] {
  return me?.bodies.filter(({ roles }) => roles.includes('secretary')) ?? [];
}
