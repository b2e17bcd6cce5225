import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkDeliberations } from '#shared/features/council-publication/check';
import { DELIBERATION_COLUMNS, type DeliberationCells } from '#shared/features/council-publication/schema';
import type { Councillor } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import { z } from 'zod';
import { aCouncillor, aSession, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { PDF } from '../pieces/files';

const NAMES = ['Aubry', 'Blaise', 'Chenot', 'Didier', 'Evrard'];
const TITLES = ['Attribution de subventions', 'Dénomination d’une voie'];
const Row = z.record(z.enum(DELIBERATION_COLUMNS), z.string());

/** Five members present, two affairs: one adopted against one voice with one abstention, one turned down in secret with a blank paper. */
async function numbered() {
  const core = await createTestCore({ today: '2026-06-30' });
  const members: Councillor[] = [];
  for (const [index, lastName] of NAMES.entries()) {
    const person = { ...aCouncillor().person, firstName: 'Camille', lastName };
    members.push(await core.call('councillors.create', aCouncillor({ person, tableOrder: index + 1 })));
  }
  const session = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-05-28') }));
  for (const title of TITLES) {
    await core.call('items.add', { sessionId: session.id, values: anItem({ title, subjectCode: '7.5' }) });
  }
  const { items } = await core.call('sessions.get', { id: session.id });
  const answers = members.map(({ id }) => ({ councillorId: id, status: 'present' as const }));
  await core.call('sittings.answer', { id: session.id, answers });
  const [first, second] = items.map(({ id }) => id);
  const [against, abstains] = members.map(({ id }) => id);
  if (!first || !second || !against || !abstains) throw new Error('two affairs and two members were wanted');
  const exceptions = [
    { councillorId: against, choice: 'against' as const },
    { councillorId: abstains, choice: 'abstain' as const },
  ];
  const counts = { votesFor: 3, votesAgainst: 1, abstentions: 1, blank: 0, casting: null, note: '' };
  await core.call('sittings.recordVote', {
    itemId: first,
    version: null,
    values: { ...counts, mode: 'hands', outcome: 'adopted', ballots: exceptions },
  });
  const secret = { votesFor: 1, votesAgainst: 3, abstentions: 0, blank: 1, casting: null, note: '', ballots: [] };
  await core.call('sittings.recordVote', { itemId: second, version: null, values: { ...secret, mode: 'secret', outcome: 'rejected' } });
  await core.call('deliberations.number', { sessionId: session.id });
  return { core, sessionId: session.id };
}

async function exportedRows(core: TestCore): Promise<DeliberationCells[]> {
  const { bytes } = await core.call('councilPublication.export', { year: 2026, leaveOut: false });
  return z.array(Row).parse(parse(Buffer.from(bytes), { columns: true }));
}

describe('the deliberations of a year as open data', () => {
  it('hold the votes as the schema wants them: a blank paper with the abstentions', async () => {
    const { core } = await numbered();
    expect(await core.call('councilPublication.years', {})).toEqual([2026]);
    expect(await core.call('councilPublication.preview', { year: 2026 })).toMatchObject({
      fileName: 'deliberations_54273_2026.csv',
      rows: 2,
      findings: [],
    });
    const rows = await exportedRows(core);
    expect(rows).toMatchObject([
      {
        DELIB_OBJET: TITLES[0],
        DELIB_DATE: '2026-05-28',
        DELIB_MATIERE_NOM: 'finances locales/subventions',
        VOTE_EFFECTIF: '5',
        VOTE_REEL: '5',
        VOTE_POUR: '3',
        VOTE_CONTRE: '1',
        VOTE_ABSTENTION: '1',
      },
      { DELIB_OBJET: TITLES[1], VOTE_REEL: '5', VOTE_POUR: '1', VOTE_CONTRE: '3', VOTE_ABSTENTION: '1' },
    ]);
    expect(checkDeliberations(rows.map((cells, line) => ({ line, cells })))).toEqual([]);
  });

  it('tell when they were sent and where they stand on line, once it is noted', async () => {
    const { core, sessionId } = await numbered();
    const note = 'https://www.jarny.example/deliberations/';
    await core.call('councilPublication.record', { sessionId, kind: 'transmitted', happenedOn: civilDate('2026-06-02'), note: '' });
    await core.call('councilPublication.record', {
      sessionId,
      kind: 'deliberations-published',
      happenedOn: civilDate('2026-06-04'),
      note,
    });
    const [first] = await exportedRows(core);
    expect(first).toMatchObject({ PREF_ID: 'SPREF0541', PREF_DATE: '2026-06-02' });
    expect(first?.DELIB_URL).toBe(`${note}${first?.DELIB_ID ?? ''}-attribution-de-subventions.pdf`);
  });

  it('of a year without a number are not written', async () => {
    const core = await createTestCore();
    const answer = await core.envelope('councilPublication.export', { year: 2026, leaveOut: true });
    expect(answer).toMatchObject({ ok: false, error: { details: { rule: 'no-deliberation-to-publish' } } });
  });
});

describe('the folder for the control of legality', () => {
  it('names the files by number and subject, with a list that says what each is', async () => {
    const { core, sessionId } = await numbered();
    const { deliberations } = await core.call('councilPublication.get', { sessionId });
    const files = deliberations.map(({ id, number }) => ({
      fileName: `${number} signée.pdf`,
      bytes: PDF,
      place: { kind: 'deliberation' as const, deliberationId: id },
    }));
    await core.call('councilPublication.addFiles', { sessionId, files });
    const folder = await core.call('councilPublication.handOver', { sessionId, target: 'transmission' });
    const numbers = deliberations.map(({ number }) => number);
    expect(folder.missing).toEqual([]);
    expect(folder.files.map(({ fileName }) => fileName)).toEqual([
      'bordereau.csv',
      `${numbers[0] ?? ''}-attribution-de-subventions.pdf`,
      `${numbers[1] ?? ''}-denomination-d-une-voie.pdf`,
    ]);
    const slip = await core.call('councilPublication.handOverFile', { sessionId, target: 'transmission', key: 'slip' });
    expect(Buffer.from(slip.bytes).toString('utf8')).toContain(
      `${numbers[0] ?? ''};2026-05-28;Attribution de subventions;1 Délibérations;99_DE;7.5;`,
    );
  });
});
