import { describe, expect, it } from 'vitest';
import type { OwnText, OwnTextInput } from '#shared/features/legal-texts/own';
import { ownTextsFound, repealedTexts, textsFor, validityOn, type OwnSearch } from '#shared/features/legal-texts/rules';
import { civilDate } from '#shared/kernel/dates';
import { anItem } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { refusalOf, setSession } from '../council/council-town';

const aText = (values: Partial<OwnTextInput> = {}): OwnTextInput => ({
  kind: 'visa',
  text: 'Vu le règlement intérieur du conseil municipal ;',
  subjects: [],
  validFrom: null,
  validUntil: null,
  source: 'Délibération de la commune',
  replacement: '',
  ...values,
});
const DAY = civilDate('2026-09-24');

describe('the town’s own texts', () => {
  it('are added, found by their subject and their words with those of the program, changed and put in the trash', async () => {
    const core = await createTestCore();
    const added = await core.call('legalTexts.add', aText({ subjects: ['8.3'] }));
    const own = await core.call('legalTexts.list', {});
    expect(own).toEqual([added]);
    const [first] = textsFor({ kind: 'visa', subjectCode: '8.3', day: DAY, search: '', own });
    expect(first).toEqual(added);
    const wanted = { kind: 'visa', subjectCode: '7.5', day: DAY, own } as const;
    expect(textsFor({ ...wanted, search: '' })).not.toContainEqual(added);
    expect(textsFor({ ...wanted, search: 'reglement interieur' })).toEqual([added]);
    expect(textsFor({ ...wanted, kind: 'article', search: '' })).toEqual([]);
    const values = { ...aText(), text: 'Vu le règlement intérieur ;' };
    expect(await core.call('legalTexts.update', { id: added.id, version: 1, values })).toMatchObject({ ...values, version: 2 });
    expect(await refusalOf(core.call('legalTexts.update', { id: added.id, version: 1, values }))).toMatchObject({
      details: { rule: 'changed-meanwhile' },
    });
    await core.call('legalTexts.remove', { id: added.id });
    expect(await core.call('legalTexts.list', {})).toEqual([]);
    await core.call('trash.restore', { kind: 'own-text', id: added.id });
    expect(await core.call('legalTexts.list', {})).toHaveLength(1);
    core.clock.advance(1);
    const [change] = await core.call('history.list', {});
    await core.call('history.undo', { seq: change?.seq ?? 0 });
    expect(await core.call('legalTexts.list', {})).toEqual([]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('are refused twice, or with dates out of order', async () => {
    const core = await createTestCore();
    await core.call('legalTexts.add', aText());
    expect(await refusalOf(core.call('legalTexts.add', aText()))).toMatchObject({ code: 'CONFLICT' });
    await expect(core.call('legalTexts.add', aText({ kind: 'recital' }))).resolves.toBeDefined();
    const dates = { text: 'Autre', validFrom: civilDate('2026-02-01'), validUntil: civilDate('2026-01-01') };
    expect(await refusalOf(core.call('legalTexts.add', aText(dates)))).toMatchObject({ code: 'VALIDATION' });
  });

  it.each([
    ['2026-09-23', 1],
    ['2026-09-24', 0],
    [null, 0],
  ])('repealed after %s, one that an affair cites on the 24th is flagged', async (until, flagged) => {
    const core = await createTestCore();
    const text = aText({ validUntil: until === null ? null : civilDate(until), replacement: 'Vu le nouveau règlement ;' });
    await core.call('legalTexts.add', text);
    const { id } = await setSession(core);
    await core.call('items.add', { sessionId: id, values: anItem({ visas: `Vu le budget ;\n${text.text}` }) });
    const { missing } = await core.call('sessions.get', { id });
    expect(missing.filter(({ message }) => message.includes('n’est plus en vigueur'))).toHaveLength(flagged);
    const own = await core.call('legalTexts.list', {});
    expect(repealedTexts(text.text, own, DAY)).toHaveLength(flagged);
    expect(repealedTexts('Vu autre chose ;', own, DAY)).toEqual([]);
  });

  it.each([
    [null, null, 'in-force'],
    ['2026-09-24', '2026-09-24', 'in-force'],
    ['2026-09-25', null, 'coming'],
    [null, '2026-09-23', 'repealed'],
  ])('from %s until %s, one is on the 24th %s', (from, until, state) => {
    const day = (date: string | null) => (date === null ? null : civilDate(date));
    expect(validityOn({ validFrom: day(from), validUntil: day(until) }, DAY)).toBe(state);
  });

  it('are found by their words, their nature, their subject and where they stand', () => {
    const own = (id: number, values: Partial<OwnTextInput>) => ({ ...aText(values), id: `${id}` as never, version: 1 }) satisfies OwnText;
    const library = [
      own(1, { text: 'Vu le règlement des salles ;', subjects: ['3.3'] }),
      own(2, { text: 'Considérant l’intérêt local ;', kind: 'recital' }),
      own(3, { text: 'Vu l’ancien règlement ;', validUntil: civilDate('2025-12-31') }),
    ];
    const any: OwnSearch = { words: '', kind: null, subject: null, validity: null };
    const found = (search: Partial<OwnSearch>) => ownTextsFound(library, { ...any, ...search }, DAY).map(({ id }) => id);
    expect(found({})).toEqual(['1', '2', '3']);
    expect(found({ words: 'REGLEMENT' })).toEqual(['1', '3']);
    expect(found({ kind: 'recital' })).toEqual(['2']);
    expect(found({ subject: '3.3' })).toEqual(['1', '2', '3']);
    expect(found({ subject: '7.5' })).toEqual(['2', '3']);
    expect(found({ validity: 'repealed' })).toEqual(['3']);
  });

  it('tell which affairs cite them word for word', async () => {
    const core = await createTestCore();
    const cited = await core.call('legalTexts.add', aText());
    await core.call('legalTexts.add', aText({ text: 'Vu autre chose ;' }));
    const { id: sessionId } = await setSession(core);
    const { id: itemId } = await core.call('items.add', { sessionId, values: anItem({ visas: `Vu le budget ;\n${cited.text}` }) });
    await core.call('items.add', { sessionId, values: anItem() });
    expect(await core.call('legalTexts.uses', {})).toEqual([{ id: cited.id, affairs: 1 }]);
    expect(await core.call('legalTexts.citing', { id: cited.id })).toMatchObject([{ itemId, sessionId, meetsOn: '2026-09-24' }]);
    await core.call('items.remove', { id: itemId });
    expect(await core.call('legalTexts.uses', {})).toEqual([]);
  });
});
