import { describe, expect, it } from 'vitest';
import { ORIGINAL } from '#shared/features/house-style/model';
import { png } from '../../documents/png';
import { townLetterhead } from '../../documents/letterhead-builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';

const COURTESY = 'Recevez, {appel}, mes salutations républicaines.';

async function aCore() {
  const core = await createTestCore();
  const next = () => core.clock.advance(1);
  next();
  return { core, next };
}

async function everything(core: TestCore) {
  const { settings, logo, letterhead } = await core.call('houseStyle.get', {});
  const sentences = await core.call('houseStyle.sentences', {});
  return { settings, logo: logo?.sha256 ?? null, letterhead: letterhead?.sha256 ?? null, sentences };
}

/** The newest change that was not taken back. */
async function undoable(core: TestCore) {
  return (await core.call('history.list', {})).find(({ state, undoes }) => state === 'undoable' && undoes === null);
}

describe('the house style', () => {
  it('goes back from « Modifications », each part by itself, and forth again', async () => {
    const { core, next } = await aCore();
    const before = await everything(core);
    const letterhead = await townLetterhead();
    await core.call('houseStyle.update', { ...ORIGINAL, font: 'Georgia', delegated: true });
    next();
    await core.call('houseStyle.setLogo', { fileName: 'blason.png', bytes: png(80, 100) });
    next();
    await core.call('houseStyle.setLogo', { fileName: 'autre.png', bytes: png(100, 80) });
    next();
    await core.call('houseStyle.removeLogo', {});
    next();
    await core.call('houseStyle.setLetterhead', { fileName: 'papier.docx', bytes: letterhead });
    next();
    await core.call('houseStyle.removeLetterhead', {});
    next();
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: COURTESY });
    next();
    await core.call('houseStyle.reword', { key: 'deliberation.done', text: '' });
    const after = await everything(core);
    const undone: string[] = [];
    const undos: number[] = [];
    for (let change = await undoable(core); change; change = await undoable(core)) {
      next();
      undone.push((await core.call('history.undo', { seq: change.seq })).operation);
      undos.push((await core.call('history.list', {}))[0]?.seq ?? 0);
    }
    expect(undone).toEqual([
      'houseStyle.reword',
      'houseStyle.reword',
      'houseStyle.removeLetterhead',
      'houseStyle.setLetterhead',
      'houseStyle.removeLogo',
      'houseStyle.setLogo',
      'houseStyle.setLogo',
      'houseStyle.update',
    ]);
    expect(await everything(core)).toEqual(before);
    for (const seq of undos.toReversed()) {
      next();
      await core.call('history.undo', { seq });
    }
    expect(await everything(core)).toEqual(after);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('gives back a file byte for byte, and another sentence stays as it is', async () => {
    const { core, next } = await aCore();
    const bytes = await townLetterhead();
    await core.call('houseStyle.setLetterhead', { fileName: 'papier.docx', bytes });
    next();
    await core.call('houseStyle.removeLetterhead', {});
    next();
    await core.call('houseStyle.reword', { key: 'list.posted', text: 'Affichée le {date}.' });
    const removal = (await core.call('history.list', {})).find(({ operation }) => operation === 'houseStyle.removeLetterhead');
    next();
    await core.call('history.undo', { seq: removal?.seq ?? 0 });
    expect(Buffer.from((await core.call('houseStyle.letterheadFile', {})).bytes).equals(Buffer.from(bytes))).toBe(true);
    expect((await core.call('houseStyle.sentences', {})).find(({ key }) => key === 'list.posted')?.text).toBe('Affichée le {date}.');
  });

  it('is overtaken by a later change of the same part', async () => {
    const { core, next } = await aCore();
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: COURTESY });
    const [first] = await core.call('history.list', {});
    next();
    await core.call('houseStyle.reword', { key: 'convocation.courtesy', text: `${COURTESY} Vive Jarny.` });
    next();
    expect(await refusalOf(core.call('history.undo', { seq: first?.seq ?? 0 }))).toMatchObject({ details: { rule: 'change-overtaken' } });
  });
});
