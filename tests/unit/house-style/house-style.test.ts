import { describe, expect, it } from 'vitest';
import { ORIGINAL } from '#shared/features/house-style/model';
import { contrastOnWhite, tintOf } from '#shared/features/house-style/contrast';
import { createTestCore } from '../../support/test-core';
import { png } from '../../documents/png';
import { partOf, wordErrors } from '../../documents/word-reading';
import { addItems, refusalOf, setSession } from '../council/council-town';

describe('the look of the documents', () => {
  it('is the original until the town changes it, and comes back to it', async () => {
    const core = await createTestCore();
    expect(await core.call('houseStyle.get', {})).toEqual({ settings: ORIGINAL, logo: null, letterhead: null });
    const changed = { ...ORIGINAL, font: 'Georgia' as const, footer: 'Mairie de Jarny – www.jarny.fr' };
    await core.call('houseStyle.update', changed);
    expect((await core.call('houseStyle.get', {})).settings).toEqual(changed);
    await core.call('houseStyle.update', ORIGINAL);
    expect((await core.call('houseStyle.get', {})).settings).toEqual(ORIGINAL);
  });

  it('is taken by the documents issued from then on, the logo included', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    await addItems(core, sessionId, ['Dénomination d’une voie nouvelle']);
    await core.call('houseStyle.update', { ...ORIGINAL, font: 'Georgia', color: '7A1F1F' });
    await core.call('houseStyle.setLogo', { fileName: 'blason.png', bytes: png(80, 100) });
    for (const { id, kind } of await core.call('dossier.issue', { sessionId })) {
      const { bytes } = await core.call('documents.content', { id });
      expect(partOf(bytes, 'word/styles.xml'), kind).toContain('Georgia');
      expect(partOf(bytes, 'word/document.xml').includes('<wp:inline'), kind).toBe(true);
    }
  });

  it('keeps the logo byte for byte, tells it in the journal without its bytes, and takes it away', async () => {
    const core = await createTestCore();
    const bytes = png(80, 100);
    const { logo } = await core.call('houseStyle.setLogo', { fileName: 'blason.png', bytes });
    expect(logo).toMatchObject({ fileName: 'blason.png', type: 'png', width: 80, height: 100 });
    expect(Buffer.from(logo?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect((await core.call('houseStyle.removeLogo', {})).logo).toBeNull();
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 10 });
    expect(entries.filter(({ operation }) => operation.startsWith('houseStyle.')).map(({ operation }) => operation)).toEqual([
      'houseStyle.removeLogo',
      'houseStyle.setLogo',
    ]);
  });

  it.each([
    ['a text that claims to be a picture', Buffer.from('<svg></svg>')],
    ['a PNG cut short', png(80, 100).slice(0, 60)],
    ['a picture too heavy', Buffer.concat([png(80, 100), Buffer.alloc(1024 * 1024)])],
    ['a picture ten times as high as wide', png(10, 100)],
    ['an empty file', Buffer.alloc(0)],
  ])('refuses %s and keeps the present logo', async (_what, bytes) => {
    const core = await createTestCore();
    await core.call('houseStyle.setLogo', { fileName: 'blason.png', bytes: png(80, 100) });
    expect(await refusalOf(core.call('houseStyle.setLogo', { fileName: 'autre.png', bytes }))).toMatchObject({
      code: 'RULE',
      details: { rule: 'logo-refused' },
    });
    expect((await core.call('houseStyle.get', {})).logo?.fileName).toBe('blason.png');
  });

  it.each([
    ['a margin that Word would not print', { marginLeft: 5 }],
    ['a text too small to be read', { scale: 60 }],
    ['a yellow title', { color: 'FFEE00' }],
    ['a colour that is not one', { color: 'rouge' }],
  ])('refuses %s', async (_what, change) => {
    const core = await createTestCore();
    const answer = await core.envelope('houseStyle.update', { ...ORIGINAL, ...change });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  });

  it('writes a sample with settings that are not saved', async () => {
    const core = await createTestCore();
    const { bytes } = await core.call('houseStyle.sample', { ...ORIGINAL, font: 'Verdana' });
    expect(partOf(bytes, 'word/styles.xml')).toContain('Verdana');
    expect(await wordErrors(bytes)).toEqual([]);
    expect((await core.call('houseStyle.get', {})).settings.font).toBe('Arial');
  });
});

describe('the colours of a look', () => {
  it('are measured against white', () => {
    expect(contrastOnWhite('000000')).toBeCloseTo(21, 5);
    expect(contrastOnWhite('FFFFFF')).toBeCloseTo(1, 5);
  });
  it('tint the heads of tables', () => {
    expect(tintOf('000000')).toBe('E0E0E0');
    expect(tintOf('FFFFFF')).toBe('FFFFFF');
  });
});
