import { expect, test } from 'vitest';
import { BODIES, GOVERNMENT, OFFICES, UNITS } from './offices.ts';

const ofGovernment = OFFICES.filter((office) => office.bodyId === GOVERNMENT);

test('the Government has 27 members: the Prime Minister, 4 deputies, 22 heads of ministries and agencies', () => {
  expect(ofGovernment.filter((office) => office.role === 'member')).toHaveLength(27);
  expect(ofGovernment.filter((office) => office.group === 'chair')).toHaveLength(1);
});

test('every one of the 63 provinces of 2021 is a bridge point', () => {
  const bridges = OFFICES.filter((office) => office.group === 'bridge');
  expect(bridges).toHaveLength(63);
  expect(bridges).toContainEqual(
    expect.objectContaining({
      personId: 'person-bridge-ba-ria-vung-tau',
      name: { vi: 'Điểm cầu Bà Rịa - Vũng Tàu', en: 'Ba Ria - Vung Tau bridge point' },
    }),
  );
  expect(bridges.map((office) => office.personId)).toContain('person-bridge-dak-lak');
});

test('identifiers are distinct, plain, and what they name exists', () => {
  const ids = [...OFFICES.map((office) => office.personId), ...UNITS.map((unit) => unit.id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(person|unit)-[a-z0-9-]+[a-z0-9]$/);
  const bodies = new Set(BODIES.map((body) => body.id));
  for (const office of OFFICES) {
    expect(bodies).toContain(office.bodyId);
    const unit = UNITS.find((each) => each.id === office.unitId);
    expect(unit?.bodyId, office.personId).toBe(office.bodyId);
  }
});

test('every office has a name of its own in each language', () => {
  for (const language of ['vi', 'en'] as const) {
    const names = OFFICES.map((office) => office.name[language]);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { name } of OFFICES) expect(name.en).toMatch(/^[ -~]+$/);
});
