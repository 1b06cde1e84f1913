import { NGHE_AN, PRIME_MINISTER, SECRETARY, SESSION } from '../support/participants.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const DESK = { width: 1440, height: 900 };
const WALL = { width: 1920, height: 1080 };
const session = `/meetings/${SESSION}`;
const ADMINISTRATOR = 'person-administrator';

const SCREENS = [
  { name: 'home', who: 'person-head-finance', path: '/' },
  { name: 'session', who: 'person-head-finance', path: session },
  { name: 'notes', who: 'person-head-finance', path: '/notes' },
  { name: 'account', who: 'person-head-finance', path: '/account' },
  { name: 'podium', who: PRIME_MINISTER, path: `${session}/podium` },
  { name: 'secretariat', who: SECRETARY, path: '/secretariat', viewport: DESK },
  { name: 'prepare', who: SECRETARY, path: `${session}/prepare`, viewport: DESK },
  { name: 'console', who: SECRETARY, path: `${session}/console`, viewport: DESK },
  { name: 'bridge point', who: NGHE_AN, path: `${session}/bridge`, viewport: DESK },
  { name: 'people', who: ADMINISTRATOR, path: '/administration', viewport: DESK },
  {
    name: 'a person',
    who: ADMINISTRATOR,
    path: '/administration/people/person-head-finance',
    viewport: DESK,
  },
  { name: 'units', who: ADMINISTRATOR, path: '/administration/units', viewport: DESK },
  { name: 'body', who: ADMINISTRATOR, path: '/administration/body', viewport: DESK },
  { name: 'sign-in log', who: ADMINISTRATOR, path: '/administration/sign-ins', viewport: DESK },
  { name: 'room screen', who: 'person-room-screen', path: `${session}/screen`, viewport: WALL },
] as const;

for (const { name, who, path, ...options } of SCREENS) {
  test(`${name}: axe finds nothing, by day and in the dark`, async ({ person }) => {
    const { page } = await person(who, path, { ...options, colours: 'light' });
    await page.locator('h1:visible, h2:visible').first().waitFor();
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Không có trang này')).toHaveCount(0);
    const scheme = page.locator('html[data-mantine-color-scheme]');
    await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
    // Nothing but colours is other than by day.
    await expectAccessible(page, ['color-contrast']);
  });
}

test('sign-in: axe finds nothing', async ({ page, server }) => {
  await page.goto(`${server.url}/sign-in`);
  await page.getByRole('heading').first().waitFor();
  await expectAccessible(page);
});
