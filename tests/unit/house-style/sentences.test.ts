import { describe, expect, it } from 'vitest';
import { examplesOf, fieldFaults, filledSentence, SENTENCE_KEYS, SENTENCES } from '#shared/features/house-style/sentences';
import { plainText } from '../../documents/word-reading';
import { createTestCore } from '../../support/test-core';
import { addItems, refusalOf, setSession } from '../council/council-town';

const COURTESY = 'Recevez, {appel}, mes salutations républicaines.';

describe('the sentences that documents repeat', () => {
  it.each(SENTENCE_KEYS)('%s has the fields it says, and an example of each', (key) => {
    expect(fieldFaults(key, SENTENCES[key].original)).toEqual({ unknown: [], missing: [] });
    expect(filledSentence(key, {}, examplesOf(key))).not.toMatch(/[{}]/);
  });

  it('are the originals until the town words them, in the documents written from then on, and come back', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    await addItems(core, sessionId, ['Dénomination d’une voie nouvelle']);
    const convocation = async () => {
      const issued = await core.call('dossier.issue', { sessionId });
      const document = issued.find(({ kind }) => kind === 'convocation');
      if (!document) throw new Error('no convocation');
      return plainText((await core.call('documents.content', { id: document.id })).bytes);
    };
    expect(await convocation()).toContain('l’expression de mes salutations distinguées');
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: COURTESY });
    expect(await convocation()).toContain('Recevez, Madame, Monsieur, Cher(e) collègue, mes salutations républicaines.');
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: null });
    expect(await convocation()).toContain('l’expression de mes salutations distinguées');
  });

  it('tell in the journal what was said before and after', async () => {
    const core = await createTestCore();
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: COURTESY });
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 1 });
    expect(entries[0]).toMatchObject({
      operation: 'houseStyle.reword',
      before: { sentence: SENTENCES['convocation.courtesy'].original },
      after: { sentence: COURTESY },
    });
  });

  it.each([
    ['an unknown field', 'Recevez, {appel}, {salut}.', { unknown: ['{salut}'], missing: [] }],
    ['a lost field', 'Recevez mes salutations.', { unknown: [], missing: ['{appel}'] }],
    ['a brace alone', 'Recevez, {appel}, mes salutations}.', { unknown: ['}'], missing: [] }],
  ])('are not worded with %s', async (_what, text, faults) => {
    const core = await createTestCore();
    expect(await refusalOf(core.call('houseStyle.reword', { key: 'convocation.courtesy', text }))).toMatchObject({
      code: 'RULE',
      details: { rule: 'sentence-fields', ...faults, known: ['{appel}'] },
    });
    const sentences = await core.call('houseStyle.sentences', {});
    expect(sentences.find(({ key }) => key === 'convocation.courtesy')?.text).toBe(SENTENCES['convocation.courtesy'].original);
  });

  it('may be left empty, or without the fields that are only offered, when nothing needs them', async () => {
    const core = await createTestCore();
    const said = async () => (await core.call('houseStyle.sentences', {})).find(({ key }) => key === 'deliberation.done')?.text;
    await core.call('houseStyle.reword', { key: 'deliberation.done', text: '' });
    expect(await said()).toBe('');
    await core.call('houseStyle.reword', { key: 'deliberation.done', text: 'Pour extrait conforme.' });
    expect(await said()).toBe('Pour extrait conforme.');
    const empty = core.call('houseStyle.reword', { key: 'agenda.secretary', text: ' ' });
    expect(await refusalOf(empty)).toMatchObject({ code: 'VALIDATION' });
    const { fields } = SENTENCES['letter.data-protection'];
    expect(fieldFaults('letter.data-protection', 'Sans contact.').missing).toEqual(Object.keys(fields).map((name) => `{${name}}`));
    expect(fieldFaults('letter.data-protection', '').missing).toEqual([]);
  });
});
