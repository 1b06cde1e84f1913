import { login as protocolLogin } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  creationOf,
  endsBeforeItBegins,
  isLoginMalformed,
  NOBODY_YET,
  type PersonDraft,
} from './person-draft.ts';

const POSITION = { key: 'a', unitId: 'mof', vi: 'Bộ trưởng', en: '', since: null, until: null };
const MINISTER: PersonDraft = {
  ...NOBODY_YET,
  vi: ' Bộ trưởng Bộ Tài chính ',
  login: ' BT.BTC ',
  roles: ['member'],
  positions: [POSITION],
};

describe('a person being written', () => {
  it('is sent trimmed, an English name left out taken from the Vietnamese', () => {
    expect(creationOf(MINISTER)).toEqual({
      name: { vi: 'Bộ trưởng Bộ Tài chính', en: 'Bộ trưởng Bộ Tài chính' },
      login: 'bt.btc',
      email: null,
      roles: ['member'],
      positions: [
        { unitId: 'mof', title: { vi: 'Bộ trưởng', en: 'Bộ trưởng' }, since: null, until: null },
      ],
    });
  });

  it('has no account without a login', () => {
    expect(creationOf({ ...MINISTER, login: '  ' }).login).toBeNull();
  });

  it('changes only what was written in', () => {
    expect(changeOf(MINISTER, MINISTER)).toEqual({});
    expect(changeOf(MINISTER, { ...MINISTER, roles: [] })).toEqual({ roles: [] });
    expect(changeOf(MINISTER, { ...MINISTER, login: '' })).toEqual({ login: null });
    expect(changeOf(MINISTER, { ...MINISTER, login: 'bt.btc' })).toEqual({});
  });

  it.each(['ab', 'thuký', '-an', 'an nguyen', 'x'.repeat(65), 'An.Nguyen', 'bt@btc_1-2'])(
    'knows of the login “%s” what the server would say',
    (typed) => {
      const isTaken = protocolLogin.safeParse(typed).success;
      expect(isLoginMalformed({ ...MINISTER, login: typed })).toBe(!isTaken);
    },
  );

  it('knows a mandate that ends before it begins', () => {
    const mandate = (since: string | null, until: string | null) => ({ ...POSITION, since, until });
    expect(endsBeforeItBegins(mandate('2026-02-02', '2026-02-01'))).toBe(true);
    expect(endsBeforeItBegins(mandate('2026-02-01', '2026-02-01'))).toBe(false);
    expect(endsBeforeItBegins(mandate(null, '2026-02-01'))).toBe(false);
  });
});
