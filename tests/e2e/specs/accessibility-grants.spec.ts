import { call, expect, test } from '../support/application';
import { seriousFaults } from '../support/axe';

const CAMPAIGN_TABS = ['simulator', 'follow-up', 'agreements', 'settings', 'renewals', 'tables', 'analysis'];
const REQUEST_TABS = ['dossier', 'letters', 'agreement', 'payments', 'report'];

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the screens of grants (${scheme})`, async ({ town }) => {
    test.setTimeout(180_000);
    const { window } = town;
    await window.emulateMedia({ colorScheme: scheme });
    const [campaign] = (await call(town, 'campaigns.list', {})) as { id: string }[];
    const { rows } = (await call(town, 'campaigns.table', { id: campaign?.id })) as { rows: { id: string }[] };
    const at = `/campaigns/${campaign?.id ?? ''}`;
    const request = `${at}/requests/${rows[0]?.id ?? ''}`;
    const screens = [
      '/reports',
      '/open-data',
      ...CAMPAIGN_TABS.map((tab) => `${at}?tab=${tab}`),
      request,
      ...REQUEST_TABS.map((tab) => `${request}?tab=${tab}`),
    ];
    const found: Record<string, string[]> = {};
    for (const screen of screens) {
      await window.evaluate((path) => (location.hash = path), screen);
      const faults = await seriousFaults(town);
      if (faults.length > 0) found[screen] = faults;
    }
    expect(found).toEqual({});
  });
}
