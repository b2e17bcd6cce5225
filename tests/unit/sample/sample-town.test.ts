import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssociationInput } from '#shared/features/associations/model';
import { associationNotes } from '#shared/features/associations/notes';
import { identifierFlags } from '#shared/features/associations/rules';
import { civilDate, dayOfWeek, daysBetween, frenchHolidays, yearOf } from '#shared/kernel/dates';
import { checkSiret } from '#shared/kernel/identifiers';
import { sumCents } from '#shared/kernel/money';
import { checkIban } from '../../../src/main/features/bank/check-iban';
import { acceptFile } from '../../../src/main/features/pieces/accept-file';
import { sampleCalendar } from '../../../src/main/features/sample/calendar';
import { loadSampleLists } from '../../../src/main/features/sample/lists';
import { inventTown } from '../../../src/main/features/sample/town';
import { createTestCore, type TestCore } from '../../support/test-core';

const lists = loadSampleLists(join(import.meta.dirname, '../../../resources'));
const TODAY = civilDate('2026-11-24');
const town = inventTown(lists, TODAY);

async function filledCore(): Promise<TestCore> {
  const core = await createTestCore({ today: TODAY });
  await core.call('sample.fill', {});
  return core;
}

describe('the invented town', () => {
  test('is the same every time for the same day', () => {
    expect(inventTown(lists, TODAY)).toEqual(town);
  });

  test('counts 120 associations of different names over ten domains', () => {
    expect(new Set(town.sheets.map(({ values }) => values.name)).size).toBe(120);
    expect(new Set(town.sheets.map(({ values }) => values.domain)).size).toBe(10);
  });

  test('holds seven sheets with an identifier to mend; every other SIRET is valid and given once', () => {
    const flagged = town.sheets.filter(({ values }) => identifierFlags(values).length > 0);
    expect(flagged).toHaveLength(7);
    const sirets = town.sheets.map(({ values }) => values.siret).filter((siret) => checkSiret(siret).status === 'valid');
    expect(sirets.length).toBeGreaterThan(90);
    expect(new Set(sirets).size).toBe(sirets.length);
  });

  test('writes only to addresses and telephones that belong to nobody', () => {
    const people = [...town.council.map(({ person }) => person), ...town.mandates.map(({ person }) => person)];
    const contacts = [...people, ...town.sheets.map(({ values }) => values)];
    const emails = contacts.map(({ email }) => email).filter((email) => email !== '' && email !== 'contact@cigales');
    expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([]);
    const phones = contacts.map(({ phone }) => phone.replace(/\s/g, '').replace('+33', '0')).filter((phone) => phone !== '');
    expect(phones.filter((phone) => !/^(?:035301|063998)/.test(phone))).toEqual([]);
  });

  test('names every person once, some leading two associations', () => {
    const people = [...new Set([...town.council.map(({ person }) => person), ...town.mandates.map(({ person }) => person)])];
    expect(new Set(people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(people.length);
    const led = town.mandates.filter(({ role, endsOn }) => role === 'president' && endsOn === null).map(({ person }) => person);
    expect(led).toHaveLength(120);
    expect(led.length - new Set(led).size).toBeGreaterThanOrEqual(3);
  });

  test('completes the sheets plausibly: words, approvals, a registry in Metz, numbers that add up, nothing to say of most', () => {
    const values = town.sheets.map((sheet) => sheet.values);
    const having = (known: (one: AssociationInput) => boolean) => values.filter(known).length;
    expect(having(({ labels }) => labels.length > 0)).toBeGreaterThan(30);
    expect(having(({ otherDomains }) => otherDomains.length > 0)).toBeGreaterThan(5);
    expect(having(({ approvals }) => approvals.length > 0)).toBeGreaterThan(3);
    expect(having(({ seatIsHome }) => seatIsHome)).toBeGreaterThan(0);
    expect(having(({ registryCourt }) => registryCourt !== '')).toBeGreaterThan(0);
    expect(having(({ directoryEntry }) => directoryEntry === 'full')).toBeGreaterThan(80);
    const notes = new Set(values.flatMap((one) => associationNotes(one).map(({ key }) => key)));
    expect([...notes].toSorted()).toEqual(['no-registry', 'no-siret']);
    expect(values.filter((one) => associationNotes(one).length > 0).length).toBeLessThan(40);
  });

  test('about four associations in five have signed the contrat d’engagement républicain', () => {
    const signed = town.sheets.filter(({ values }) => values.republicanCommitmentOn !== null);
    expect(signed.length / town.sheets.length).toBeCloseTo(0.8, 1);
  });

  test.each(['2026-01-05', '2026-03-31', '2026-04-23', '2027-04-15', '2028-02-29', '2026-12-31'])('keeps sound dates on %s', (day) => {
    const today = civilDate(day);
    const calendar = sampleCalendar(today);
    for (const meeting of [calendar.past, calendar.upcoming, calendar.later]) {
      expect(dayOfWeek(meeting)).toBe(4);
      expect(frenchHolidays(yearOf(meeting)).map(({ date }) => date)).not.toContain(meeting);
    }
    expect(calendar.installed < calendar.past && calendar.past < today && calendar.committee < today).toBe(true);
    expect(daysBetween(today, calendar.upcoming)).toBeGreaterThanOrEqual(18);
    const received = inventTown(lists, today).campaigns.flatMap(({ requests }) =>
      requests.flatMap(({ values }) => values.receivedOn ?? []),
    );
    expect(received.every((date) => date < today)).toBe(true);
  });
});

describe('the support of the invented town', () => {
  test('most associations have bank details with right keys, at a bank that does not exist; four are still to be called back', () => {
    const { bankDetails } = town;
    expect(bankDetails.length).toBeGreaterThan(80);
    expect(bankDetails.map(({ iban }) => checkIban(iban).status)).toEqual(bankDetails.map(() => 'valid'));
    const french = bankDetails.filter(({ iban }) => iban.startsWith('FR'));
    expect(french.filter(({ iban }) => !iban.startsWith('99999', 4))).toEqual([]);
    expect(new Set(bankDetails.map(({ iban }) => iban)).size).toBe(bankDetails.length);
    expect([bankDetails.length - french.length, bankDetails.filter(({ calledBack }) => !calledBack).length]).toEqual([1, 4]);
  });

  test('some forty associations are helped in kind, at tariffs priced for three years', () => {
    const { tariffs, supports } = town.inKind;
    expect(tariffs.map(({ rates }) => rates.map(({ year }) => year))).toEqual(tariffs.map(() => [2025, 2026, 2027]));
    const helped = new Set(supports.map(({ rank }) => rank)).size;
    expect(helped).toBeGreaterThanOrEqual(35);
    expect(helped).toBeLessThanOrEqual(45);
  });
});

describe('a file filled with it', () => {
  test('shows the total real support of associations', async () => {
    const core = await filledCore();
    const { rows } = await core.call('support.ofYear', { year: 2026, page: 1, pageSize: 200 });
    expect(rows.length).toBeGreaterThanOrEqual(35);
    const [first] = rows;
    if (!first) throw new Error('nobody is helped');
    expect((await core.call('support.ofAssociation', { associationId: first.associationId })).at(-1)?.total).toBe(first.total);
    expect((await core.call('tariffs.list', {})).every(({ supports }) => supports > 0)).toBe(true);
  });

  test('has paid last year’s grants but two, in two parts when they are large, and asks a part of one back', async () => {
    const core = await filledCore();
    const counts = await core.call('payments.counts', { year: 2025 });
    expect(counts).toMatchObject({ unplanned: 0, owed: 1 });
    const { rows } = await core.call('payments.list', { view: 'late', page: 1, pageSize: 50 });
    expect(new Set(rows.map(({ requestId }) => requestId)).size).toBe(2);
    const paid = await core.call('payments.list', { view: 'paid', year: 2025, page: 1, pageSize: 200 });
    expect(new Set(paid.rows.map(({ kind }) => kind))).toEqual(new Set(['advance', 'balance', 'single']));
    expect(new Set(paid.rows.map(({ certificateNumber }) => certificateNumber)).size).toBe(paid.total);
  });

  test('has 29 members of the council, women and men in turn, seven of them in an association, five with a declared link', async () => {
    const core = await filledCore();
    const council = await core.call('councillors.list', { onDay: TODAY });
    expect(council.map(({ tableOrder }) => tableOrder)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
    expect(council.filter(({ person }) => person.civility === 'madam')).toHaveLength(14);
    expect(council.filter(({ function: title }) => title === 'deputy')).toHaveLength(8);
    const tied = (declared: boolean) =>
      council.filter(({ interests }) => interests.some((one) => (one.declared !== undefined) === declared));
    expect([tied(false).length, tied(true).length]).toEqual([7, 5]);
    expect((await core.call('town.get', {})).mayorName).not.toBe('');
  });

  test('has last year voted and this year proposed just under the envelope, four requests still undecided', async () => {
    const core = await filledCore();
    const [thisYear, lastYear] = await core.call('campaigns.list', {});
    if (!thisYear || !lastYear) throw new Error('two campaigns expected');
    const { rows, warnings } = await core.call('campaigns.table', { id: thisYear.id });
    expect(rows).toHaveLength(64);
    expect(warnings).toEqual([]);
    expect(thisYear.totals.proposed).toBe(sumCents(rows.flatMap(({ proposed }) => proposed ?? [])));
    expect(thisYear.envelope - thisYear.totals.proposed).toBeLessThanOrEqual(240_000);
    expect(rows.filter(({ proposed }) => proposed === null)).toHaveLength(4);
    expect(rows.filter(({ lastYear: before }) => before === null)).toHaveLength(7);
    expect(rows.filter((row) => row.warnings.some(({ kind }) => kind === 'agreement-required'))).toHaveLength(1);
    expect(lastYear.totals.voted).toBe(thisYear.totals.lastYear);
    expect(lastYear.totals.voted).toBe(lastYear.totals.proposed);
  });

  test('has held its past session: two proxies, a departure, every vote among those who were there', async () => {
    const core = await filledCore();
    const past = (await core.call('sessions.list', {})).at(-1);
    if (!past) return expect.unreachable();
    const sitting = await core.call('sittings.get', { id: past.id });
    expect(sitting).toMatchObject({ present: 25, quorum: 15, lacksQuorum: false, warnings: [] });
    expect(sitting.items.map(({ present, represented, voters, warnings }) => [present, represented, voters, warnings])).toEqual([
      [25, 2, 27, []],
      [25, 2, 27, []],
      [24, 2, 26, []],
    ]);
    expect(sitting.items.every(({ sentence }) => sentence.startsWith('La délibération est adoptée'))).toBe(true);
  });

  test('has numbered and drawn up what its past session decided, posted, sent and published in time', async () => {
    const core = await filledCore();
    const past = (await core.call('sessions.list', {})).at(-1);
    if (!past) return expect.unreachable();
    const { rows } = await core.call('deliberations.board', { sessionId: past.id });
    expect(rows.map(({ number, versions }) => [number?.slice(-3), versions])).toEqual([
      ['_01', 1],
      ['_02', 1],
      ['_03', 1],
    ]);
    const deadlines = await core.call('councilCalendar.session', { sessionId: past.id });
    expect(deadlines.filter(({ state }) => state === 'late')).toEqual([]);
  });

  test('has a session held in time, one to convene with the grants on its agenda, and one only set', async () => {
    const core = await filledCore();
    const sessions = await core.call('sessions.list', {});
    expect(sessions.map(({ items, convocation }) => [items, convocation.status])).toEqual([
      [1, 'to-send'],
      [4, 'to-send'],
      [3, 'in-time'],
    ]);
    const later = sessions[0] && (await core.call('sessions.get', { id: sessions[0].id }));
    expect(later?.items).toMatchObject([{ title: expect.stringContaining('budget participatif') as string, annexes: [{ position: 1 }] }]);
    expect(later?.items[0]?.reusedFromId).not.toBeNull();
    const own = await core.call('legalTexts.list', {});
    expect(own.map(({ validUntil }) => validUntil === null)).toEqual([true, false]);
    const next = sessions[1];
    const session = next && (await core.call('sessions.get', { id: next.id }));
    const grants = session?.items.find(({ kind }) => kind === 'grants');
    expect(session?.inOffice).toBe(29);
    expect(grants?.position).toBe(2);
    expect(grants?.concerns).toHaveLength(6);
  });

  test('offers its own words in the forms, each of them in a list', async () => {
    const core = await filledCore();
    const { domain, label, neighbourhood } = await core.call('terms.list', {});
    expect([domain.length, label.length, neighbourhood.length]).toEqual([10, 4, 6]);
    expect([...domain, ...label, ...neighbourhood].filter(({ id, uses }) => id === null || uses === 0)).toEqual([]);
  });

  test('holds two associations and a president entered twice, which are proposed as duplicates', async () => {
    const core = await filledCore();
    const pairs = async (kind: 'association' | 'person') =>
      (await core.call('duplicates.list', { kind, dismissed: false, page: 1, pageSize: 50 })).proposals;
    expect((await pairs('association')).map(({ one, other }) => [one.name, other.name].toSorted())).toEqual([
      ['Asso. Pétanque Marronniers', 'Pétanque des Marronniers'],
      ['Les Randoneurs du Pays Haut', 'Randonneurs du Pays-Haut'],
    ]);
    expect(await pairs('person')).toHaveLength(1);
  });

  test('is one line in the journal, whose chain holds', async () => {
    const core = await filledCore();
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 50 });
    expect(entries.map(({ operation }) => operation)).toEqual(['sample.fill', 'vault.create']);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  test('is not filled a second time', async () => {
    const core = await filledCore();
    expect(await core.envelope('sample.fill', {})).toMatchObject({ ok: false, error: { code: 'RULE', details: { rule: 'not-empty' } } });
    expect((await core.call('associations.list', { page: 1, pageSize: 1 })).total).toBe(120);
  });

  test('grows to a measuring size, reporting as it goes, and is left as it was when cancelled', async () => {
    const core = await createTestCore({ today: TODAY });
    const filling = core.core.dispatch('sample.fill', { scale: 10 }, { trusted: true, jobId: 'fill' });
    await expect
      .poll(() => core.events.filter(({ type }) => type === 'progress').length, { interval: 1, timeout: 15_000 })
      .toBeGreaterThan(1);
    await core.call('jobs.cancel', { jobId: 'fill' });
    expect(await filling).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await core.call('associations.list', { page: 1, pageSize: 1 })).total).toBe(0);
    expect(await core.call('sample.fill', { scale: 2 })).toEqual({ associations: 240, councillors: 29, requests: 124, sessions: 3 });
  });
});

describe('the documents of the sample town', () => {
  test('show every state and every light, in files that are what they say', async () => {
    const core = await filledCore();
    const { rows } = await core.call('associations.list', { page: 1, pageSize: 40 });
    const checklists = await Promise.all(rows.map(({ id }) => core.call('pieces.ofAssociation', { associationId: id })));
    expect(new Set(checklists.map(({ light }) => light))).toEqual(new Set(['green', 'orange', 'red']));
    const lines = checklists.flatMap((checklist) => checklist.lines);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['missing', 'received', 'valid', 'expired', 'refused']));
    const [first] = lines.flatMap(({ counting }) => (counting && counting.fileName !== '' ? [counting] : []));
    if (!first) throw new Error('a document with its file expected');
    const { fileName, bytes } = await core.call('pieces.content', { id: first.id });
    expect(await acceptFile({ fileName, bytes })).toMatchObject({ kind: 'pdf' });
    expect(bytes.byteLength).toBeLessThan(2000);
    expect((await core.call('pieces.expiring', { withinDays: 60, page: 1, pageSize: 10 })).total).toBeGreaterThan(3);
  });
});
