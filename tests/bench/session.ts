import type { CampaignInput } from '#shared/features/grants/model';
import type { ItemInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import type { CampaignId, SessionId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import type { BenchCore } from './bench-core';
import { townList } from './town-list';

const REQUESTS = 20;

const SENTENCE =
  'La commune met à la disposition des habitants des équipements dont l’entretien et l’usage appellent une décision du conseil. ';

/** So many small campaigns of grants, to be put on an agenda. */
export async function openCampaigns(core: BenchCore, count: number): Promise<CampaignId[]> {
  await core.call('imports.run', { fileName: 'liste.csv', bytes: Buffer.from(townList(REQUESTS)) });
  const { rows } = await core.call('associations.list', { page: 1, pageSize: REQUESTS });
  const campaigns: CampaignId[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { id } = await core.call('campaigns.create', campaignOf(number));
    for (const [rank, association] of rows.entries()) {
      const asked = cents(100_000 + rank * 2_500);
      const values = {
        purpose: 'Fonctionnement',
        asked,
        proposed: cents(90_000 + rank * 2_000),
        committee: null,
        voted: null,
        receivedOn: null,
        note: '',
      };
      await core.call('grants.add', { campaignId: id, associationId: association.id, values });
    }
    campaigns.push(id);
  }
  return campaigns;
}

/** A council of so many members, the mayor first. */
export async function seatCouncil(core: BenchCore, members: number): Promise<void> {
  for (let order = 1; order <= members; order += 1) {
    await core.call('councillors.create', {
      person: { civility: order % 2 === 0 ? 'madam' : 'sir', firstName: 'Camille', lastName: `Membre ${order}`, email: '', phone: '' },
      function: order === 1 ? 'mayor' : 'councillor',
      delegation: '',
      tableOrder: order,
      group: '',
      startsOn: civilDate('2026-03-28'),
      endsOn: null,
    });
  }
}

/** A session with so many affairs, one in ten of which votes grants. */
export async function sessionOf(core: BenchCore, items: number, campaigns: readonly CampaignId[]): Promise<SessionId> {
  const { id } = await core.call('sessions.create', {
    kind: 'ordinary',
    meetsOn: civilDate('2026-12-17'),
    meetsAt: '18:30',
    place: 'salle du conseil, à la mairie',
    urgencyReason: '',
    convocationSentOn: civilDate('2026-12-04'),
    closingNotes: 'Questions orales\nInformations diverses',
  });
  for (let number = 1; number <= items; number += 1) {
    const campaignId = number % 10 === 0 ? campaigns[number / 10 - 1] : undefined;
    if (campaignId === undefined) await core.call('items.add', { sessionId: id, values: itemOf(number) });
    else await core.call('items.addGrants', { sessionId: id, campaignId });
  }
  return id;
}

function campaignOf(number: number): CampaignInput {
  return {
    year: 2026,
    name: `Subventions 2026, fonds n° ${number}`,
    opensOn: civilDate('2026-01-05'),
    closesOn: civilDate('2026-03-31'),
    committeeOn: null,
    councilOn: null,
    committeeName: 'vie associative',
    envelope: cents(10_000_000),
    account: '65748',
    function: '024',
  };
}

function itemOf(number: number): ItemInput {
  return {
    title: `Convention de mise à disposition de la salle n° ${number} aux associations de la commune`,
    rapporteurId: null,
    subjectCode: '8.3',
    committeeOpinion: 'Avis favorable de la commission des finances du 3 décembre 2026',
    context: `${SENTENCE.repeat(3)}\n\n${SENTENCE.repeat(2)}`,
    proposal: `${SENTENCE.repeat(2)}\n\n${SENTENCE.repeat(3)}`,
    budget: 'Une dépense de 1 200,00 € est inscrite au chapitre 011 du budget de la commune.',
    visas:
      'Vu le code général des collectivités territoriales, notamment l’article L. 2121-29 ;\nVu la délibération du 24 septembre 2026 ;',
    recitals: 'Considérant l’intérêt de soutenir la vie associative ;\nConsidérant l’avis de la commission ;',
    decision: 'Approuve la convention annexée.\n\nAutorise le maire à la signer.\n\nDit que les crédits sont inscrits au budget.',
  };
}
