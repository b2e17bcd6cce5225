import { AxeBuilder } from '@axe-core/playwright';
import { UnlockScreen } from '../pages/unlock-screen';
import { call, expect, test, type Application } from '../support/application';

const SCREENS = [
  '/',
  '/associations',
  '/associations/new',
  '/associations/settings',
  '/overview',
  '/overview?list=silent',
  '/trash',
  '/history',
  '/associations/settings?tab=pieces',
  '/imports',
  '/imports/new',
  '/councillors',
  '/campaigns',
  '/payments',
  '/in-kind',
  '/sessions',
  '/administration',
];

/** Time for a lazy page to arrive and for its transitions to end, in ms. */
const SETTLING = 400;

async function seriousFaults({ window }: Application): Promise<string[]> {
  await window.waitForTimeout(SETTLING);
  await window.getByRole('heading', { level: 1 }).waitFor();
  const { violations, passes } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen (${scheme})`, async ({ town }) => {
    test.setTimeout(180_000);
    const { window } = town;
    await window.emulateMedia({ colorScheme: scheme });
    const lists = {
      associations: (await call(town, 'associations.list', { page: 1, pageSize: 1 })) as { rows: { id: string }[] },
      campaigns: (await call(town, 'campaigns.list', {})) as { id: string }[],
      sessions: (await call(town, 'sessions.list', {})) as { id: string; items: number }[],
    };
    const details = [
      `/associations/${lists.associations.rows[0]?.id ?? ''}`,
      `/associations/${lists.associations.rows[0]?.id ?? ''}?tab=pieces`,
      `/campaigns/${lists.campaigns[0]?.id ?? ''}`,
      `/sessions/${lists.sessions.find((session) => session.items > 3)?.id ?? ''}`,
    ];
    for (const screen of [...SCREENS, ...details]) {
      await window.evaluate((path) => (location.hash = path), screen);
      expect(await seriousFaults(town), screen).toEqual([]);
    }
    for (const tab of ['Comptes', 'Sauvegardes', 'Références légales', 'Journal']) {
      await window.evaluate(() => (location.hash = '/administration'));
      await window.getByRole('tab', { name: tab }).click();
      expect(await seriousFaults(town), tab).toEqual([]);
    }
    await window.keyboard.press('Control+k');
    expect(await seriousFaults(town), 'palette').toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+l');
    await new UnlockScreen(window).password.waitFor();
    expect(await seriousFaults(town), 'locked').toEqual([]);
  });
}

test('axe finds nothing serious in the first start', async ({ fresh }) => {
  expect(await seriousFaults(fresh)).toEqual([]);
  await fresh.window.getByRole('button', { name: 'Commencer' }).click();
  expect(await seriousFaults(fresh)).toEqual([]);
});
