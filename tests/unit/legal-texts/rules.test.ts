import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { staleCitations, textsFor, withCitationsOf } from '#shared/features/legal-texts/rules';

const [LAST_OLD, FIRST_NEW] = [civilDate('2025-12-31'), civilDate('2026-01-01')];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an article that a text cites', () => {
  it.each([
    ['Vu l’article L. 2311-7', FIRST_NEW, 'L. 1612-25'],
    ['Vu l’article L.2311-7 ;', FIRST_NEW, 'L. 1612-25'],
    ['Vu l’article L2311-7 ;', FIRST_NEW, 'L. 1612-25'],
    ['Vu l’article L.\u00a02311-7.', FIRST_NEW, 'L. 1612-25'],
    ['Vu l’article L. 1612-25', LAST_OLD, 'L. 2311-7'],
  ])('is flagged with the one in force: %s on %s', (text, day, replacement) => {
    expect(staleCitations(text, day)).toMatchObject([{ replacement }]);
    expect(staleCitations(withCitationsOf(text, day), day)).toEqual([]);
  });

  it.each([
    ['Vu l’article L. 2311-7', LAST_OLD],
    ['Vu l’article L. 1612-25', FIRST_NEW],
    ['Vu l’article L. 2311-70', FIRST_NEW],
    ['Vu l’article L. 2311-7-1', FIRST_NEW],
    ['', FIRST_NEW],
  ])('is left alone while it is in force: %s on %s', (text, day) => {
    expect(staleCitations(text, day)).toEqual([]);
    expect(withCitationsOf(text, day)).toBe(text);
  });

  it('is flagged in a sentence', () => {
    const [stale] = staleCitations('L. 2311-7', FIRST_NEW);
    expect(plain(stale?.message ?? '')).toBe('l’article L. 2311-7 est remplacé par l’article L. 1612-25 depuis le jeudi 1er janvier 2026.');
  });
});

describe('the library', () => {
  it('offers the texts of the subject first, then those of any, and none that is not in force', () => {
    const texts = textsFor({ kind: 'visa', subjectCode: '7.5', day: FIRST_NEW, search: '' }).map(({ text }) => text);
    expect(texts[0]).toContain('L. 1611-4');
    expect(texts.join()).toContain('L. 2121-29');
    expect(texts.join()).toContain('L. 1612-25');
    expect(texts.join()).not.toContain('L. 2311-7');
    expect(texts.join()).not.toContain('L. 2143-2');
  });

  it('is searched in every subject, accents or not', () => {
    const found = (search: string) => textsFor({ kind: 'visa', subjectCode: '8.3', day: FIRST_NEW, search });
    expect(found('engagement republicain')).toHaveLength(1);
    expect(found('2001-495')).toHaveLength(1);
    expect(found('inconnu')).toEqual([]);
  });

  it('offers nothing that it would flag itself', () => {
    for (const day of [LAST_OLD, FIRST_NEW])
      for (const kind of ['visa', 'recital'] as const)
        for (const { text } of textsFor({ kind, subjectCode: '7.5', day, search: '' })) expect(staleCitations(text, day)).toEqual([]);
  });
});
