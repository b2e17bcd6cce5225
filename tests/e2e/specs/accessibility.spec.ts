import { UnlockScreen } from '../pages/unlock-screen';
import { call, expect, test, type Application } from '../support/application';
import { seriousFaults } from '../support/axe';

const SCREENS = [
  '/',
  '/associations',
  '/associations/new',
  '/associations/settings',
  '/associations/duplicates',
  '/people',
  '/directory',
  '/overview',
  '/overview?list=silent',
  '/trash',
  '/history',
  '/associations/settings?tab=pieces',
  '/imports',
  '/imports/new',
  '/councillors',
  '/interests',
  '/interests?view=bodies',
  '/interests?view=declared',
  '/electoral-lists',
  '/campaigns',
  '/payments',
  '/reports',
  '/in-kind',
  '/open-data',
  '/sessions',
  '/deliberations',
  '/decisions',
  '/council-calendar',
  '/committees',
  '/administration',
];

const ASSOCIATION_TABS = ['pieces', 'support', 'bank', 'timeline', 'documents'];
const CAMPAIGN_TABS = ['simulator', 'settings', 'renewals', 'tables', 'analysis'];
const REQUEST_TABS = ['dossier', 'payments'];
const SESSION_STEPS = ['convocation', 'agenda', 'dossier', 'presence', 'votes', 'deliberations', 'minutes', 'publication'];

/** The screens of one record, with their tabs. */
async function detailsOf(town: Application): Promise<string[]> {
  const first = { page: 1, pageSize: 1 };
  const associations = (await call(town, 'associations.list', first)) as { rows: { id: string }[] };
  const people = (await call(town, 'people.list', first)) as { rows: { id: string }[] };
  const sessions = (await call(town, 'sessions.list', {})) as { id: string; items: number }[];
  const [campaign] = (await call(town, 'campaigns.list', {})) as { id: string }[];
  const { rows } = (await call(town, 'campaigns.table', { id: campaign?.id })) as { rows: { id: string }[] };
  const association = `/associations/${associations.rows[0]?.id ?? ''}`;
  const asked = `/campaigns/${campaign?.id ?? ''}`;
  const request = `${asked}/requests/${rows[0]?.id ?? ''}`;
  return [
    association,
    ...ASSOCIATION_TABS.map((tab) => `${association}?tab=${tab}`),
    `/people/${people.rows[0]?.id ?? ''}`,
    asked,
    ...CAMPAIGN_TABS.map((tab) => `${asked}?tab=${tab}`),
    request,
    ...REQUEST_TABS.map((tab) => `${request}?tab=${tab}`),
    ...SESSION_STEPS.map((step) => `/sessions/${sessions.find(({ items }) => items > 3)?.id ?? ''}?step=${step}`),
  ];
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen (${scheme})`, async ({ town }) => {
    test.setTimeout(300_000);
    const { window } = town;
    await window.emulateMedia({ colorScheme: scheme });
    const details = await detailsOf(town);
    for (const screen of [...SCREENS, ...details]) {
      await window.evaluate((path) => (location.hash = path), screen);
      expect(await seriousFaults(town), screen).toEqual([]);
    }
    for (const tab of ['Charte des documents', 'Comptes', 'Sauvegardes', 'Références légales', 'Journal']) {
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
