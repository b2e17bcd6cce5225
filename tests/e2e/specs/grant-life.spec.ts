import { join } from 'node:path';
import type { GrantRow } from '#shared/features/grants/model';
import { RequestPage } from '../pages/request-page';
import { SessionPage } from '../pages/session-page';
import { SittingPage } from '../pages/sitting-page';
import { answerDialogs, call, expect, test, type Application } from '../support/application';

/** Whose president sits on the council of the sample town. */
const HARMONY = 'Harmonie municipale des mineurs';

test('a renewal is entered, marked, arbitrated, voted with one councillor out, notified, paid in two parts and reported', async ({
  town,
}) => {
  const { window } = town;
  await window.getByRole('link', { name: 'Campagnes' }).click();
  await window.getByRole('button', { name: 'Ouvrir une campagne' }).first().click();
  await window.getByRole('dialog').getByRole('button', { name: 'Ouvrir la campagne' }).click();
  await window.getByRole('heading', { level: 1, name: /2027/ }).waitFor();

  await window.getByRole('tab', { name: 'Enveloppes et critères' }).click();
  await window.getByRole('button', { name: 'Ajouter un critère' }).click();
  await window.getByRole('textbox', { name: 'Critère' }).fill('Intérêt local');
  await window.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await window.getByText('Les réglages de la campagne sont enregistrés.').waitFor();

  await window.getByRole('tab', { name: 'Renouvellements' }).click();
  await window.getByRole('button', { name: `Reprendre la demande, ${HARMONY}` }).click();
  const request = new RequestPage(window);
  await request.typeWhatChanges('7 000');
  await expect(request.state('Déposée')).toBeVisible();

  await request.show('Instruction');
  await request.giveOpinion('Favorable : rayonnement de la commune.');
  await request.mark({ reviewer: 'Camille Essai', criterion: 'Intérêt local', mark: 8 });
  await expect(window.getByRole('region', { name: 'Notation' })).toContainText(/80.\/.100/);

  await window.getByRole('link', { name: /^Subventions aux associations 2027/ }).click();
  await window.getByRole('tab', { name: 'Arbitrage' }).click();
  await window.getByRole('button', { name: 'Ajouter un scénario' }).click();
  await window.getByRole('menuitem', { name: 'Plafond de 5 000 €' }).click();
  await window
    .getByRole('textbox', { name: 'Partir de' })
    .or(window.getByRole('combobox', { name: 'Partir de' }))
    .first()
    .click();
  await window.getByRole('option', { name: 'Demandé' }).click();
  await expect(window.getByRole('region', { name: 'Scénario Plafond de 5 000 €' })).toContainText(/5.000,00.€/);
  await expect(window.getByRole('table', { name: 'Comparaison des scénarios' })).toContainText(HARMONY);
  await window.getByRole('button', { name: 'Appliquer' }).click();
  await window.getByRole('menuitem', { name: 'Aux montants proposés' }).click();
  await window.getByText(/1.montant est rempli/).waitFor();

  const session = new SessionPage(window);
  await session.set(todayAsTyped());
  await session.addGrants();
  await expect(session.concerned()).toContainText(HARMONY);
  await session.step('Présence');
  const sitting = new SittingPage(window);
  await sitting.allPresent();
  await session.step('Ordre du jour');
  await window.getByRole('link', { name: /^Voter l’affaire/ }).click();
  await sitting.allFor();
  await session.step('Délibérations');
  await window.getByRole('button', { name: 'Numéroter les délibérations' }).click();
  await expect.poll(async () => (await theRequest(town)).deliberation).not.toBe('');

  const row = await theRequest(town);
  expect(row).toMatchObject({
    deliberation: expect.stringMatching(/^\d{4}_\d{2}_01$/),
    asked: 700_000,
    voted: 500_000,
    outcome: 'partial',
  });
  await answerDialogs(town, join(town.folder, 'notifications.docx'));
  await window.evaluate((path) => (location.hash = path), `/campaigns/${row.campaignId}?tab=follow-up`);
  await window.getByRole('button', { name: 'Notifier les décisions' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Produire la notification' }).click();
  await expect.poll(async () => (await theRequest(town)).notifiedOn).not.toBeNull();

  await window.evaluate((path) => (location.hash = path), `/campaigns/${row.campaignId}/requests/${row.id}?tab=payments`);
  await expect(request.state('Notifiée')).toBeVisible();
  await request.planTwoPayments();
  await request.pay(1);
  await request.pay(2);
  expect(await theRequest(town)).toMatchObject({ paid: row.voted });

  await request.show('Compte rendu');
  await request.receiveReport(todayAsTyped());
  const { state } = (await call(town, 'financialReports.get', { requestId: row.id })) as { state: string };
  expect(state).toBe('received');
});

function todayAsTyped(): string {
  const now = new Date();
  return `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
}

async function theRequest(town: Application): Promise<GrantRow & { campaignId: string }> {
  const campaigns = (await call(town, 'campaigns.list', {})) as { id: string; year: number }[];
  const next = campaigns.find(({ year }) => year === 2027);
  const { rows } = (await call(town, 'campaigns.table', { id: next?.id })) as { rows: GrantRow[] };
  const [row] = rows;
  if (!row || !next) throw new Error('the campaign of 2027 has no request');
  return { ...row, campaignId: next.id };
}
