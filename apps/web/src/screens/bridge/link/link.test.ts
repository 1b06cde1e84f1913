import { describe, expect, it } from 'vitest';
import { type LinkFacts, linkOf } from './link.ts';

const NOW = Date.parse('2026-11-23T02:00:00.000Z');

function facts(fields: Partial<LinkFacts>): LinkFacts {
  const fresh = { status: 'live', silent: false, since: NOW - 60_000, freshAt: NOW, lagMs: 40 };
  return { ...(fresh as LinkFacts), ...fields };
}

describe('the line to the centre (B4)', () => {
  it('is live, with its lag', () => {
    expect(linkOf(facts({}), NOW)).toEqual({ kind: 'live', lagMs: 40 });
  });

  it('is lost as soon as the server is silent, counted from the last word', () => {
    const silent = facts({ status: 'behind', silent: true, since: NOW, freshAt: NOW - 5_400 });
    expect(linkOf(silent, NOW)).toEqual({ kind: 'lost', seconds: 5, since: NOW - 5_400 });
  });

  it('is lost when it is down, also when the socket noticed it first', () => {
    const down = facts({ status: 'offline', since: NOW - 65_000, freshAt: NOW - 64_000 });
    expect(linkOf(down, NOW)).toMatchObject({ kind: 'lost', seconds: 65 });
  });

  it('is slow while it is up and something is missing', () => {
    const behind = facts({ status: 'behind', since: NOW, freshAt: NOW - 3_900 });
    expect(linkOf(behind, NOW)).toEqual({ kind: 'slow', seconds: 3 });
  });

  it('is being made while nothing has ever come', () => {
    expect(linkOf(facts({ status: 'offline', freshAt: null }), NOW).kind).toBe('connecting');
    expect(linkOf(facts({ status: 'connecting' }), NOW).kind).toBe('connecting');
  });
});
