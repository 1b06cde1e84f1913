import { GOVERNMENT_RULES } from '@e-cabinet/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, signInAs } from '../support/installation.ts';
import { setUpTwoBodies, type TwoBodies } from '../support/two-bodies.ts';
import type { Visitor } from '../support/visitor.ts';

let house: TwoBodies;
let secretary: Visitor;
beforeAll(async () => {
  house = await setUpTwoBodies();
  const about = { login: 'secretary', roles: ['secretary'] };
  await enterPerson(house.administrator, house.bodyId, about);
  await enterPerson(house.administrator, house.bodyId, { login: 'member', roles: ['member'] });
  secretary = await signInAs(house.server, 'secretary');
});
afterAll(() => house.stop());

const path = () => `/api/bodies/${house.bodyId}/meeting-types`;
const typesFor = async (who: Visitor) => (await who.get(path())).body.types;
const STRICT = {
  name: { vi: 'Phiên họp biểu quyết', en: 'Voting session' },
  kind: 'extraordinary',
  rules: { ...GOVERNMENT_RULES, quorum: { numerator: 3, denominator: 4 }, noticeDays: 3 },
  answerDays: 4,
};

describe('the meeting types of a body', () => {
  test('begin with a set of their own for each body, also where two look at once', async () => {
    const answers = await Promise.all([typesFor(house.administrator), typesFor(secretary)]);
    const [first, second] = answers;
    expect(first).toEqual(second);
    expect(first[0]).toMatchObject({ kind: 'ordinary', rules: GOVERNMENT_RULES, archived: false });
    const provincial = await house.provincial.get(`/api/bodies/${house.province}/meeting-types`);
    const ids = (types: readonly { id: string }[]) => types.map(({ id }) => id);
    expect(provincial.body.types).toHaveLength(first.length);
    expect(ids(first)).not.toEqual(expect.arrayContaining(ids(provincial.body.types)));
  });

  test('are made, changed and archived by the body’s administrator, and read by its secretary', async () => {
    const made = await house.administrator.post(path(), STRICT);
    expect(made).toMatchObject({ status: 201, body: STRICT });
    const one = `${path()}/${made.body.id}`;
    const changed = await house.administrator.patch(one, { answerDays: 7 });
    expect(changed.body).toMatchObject({ ...STRICT, answerDays: 7, archived: false });
    expect((await house.administrator.patch(one, { archived: true })).body.archived).toBe(true);
    expect((await typesFor(secretary)).at(-1)).toMatchObject({ id: made.body.id, archived: true });
  });

  test('are nobody else’s', async () => {
    const member = await signInAs(house.server, 'member');
    expect((await member.get(path())).body.refusal).toBe('not-allowed');
    expect((await secretary.post(path(), STRICT)).body.refusal).toBe('not-allowed');
    expect((await house.provincial.get(path())).body.refusal).toBe('not-found');
    const [type] = await typesFor(secretary);
    const aside = `/api/bodies/${house.province}/meeting-types/${type.id}`;
    const moved = await house.provincial.patch(aside, { archived: true });
    expect(moved.body.refusal).toBe('not-found');
    expect((await typesFor(secretary))[0].archived).toBe(false);
  });

  test.each([
    { quorum: { numerator: 3, denominator: 2 } },
    { answers: ['agree', 'abstain'] },
    { reminders: [0, 0] },
  ])('have rules that can be met: %o', async (rules) => {
    const wrong = { ...STRICT, rules: { ...STRICT.rules, ...rules } };
    expect((await house.administrator.post(path(), wrong)).body.refusal).toBe('rules-unworkable');
    const [type] = await typesFor(secretary);
    const changed = await house.administrator.patch(`${path()}/${type.id}`, { rules: wrong.rules });
    expect(changed).toMatchObject({ status: 422, body: { refusal: 'rules-unworkable' } });
  });
});
