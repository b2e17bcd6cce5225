import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { handOverName, placeOf, slugOf } from '#shared/features/council-publication/names';
import { DeliberationId } from '#shared/kernel/ids';

const first = { id: DeliberationId.parse(v7()), number: '2026_05_01' };
const second = { id: DeliberationId.parse(v7()), number: '2026_05_12' };

describe('the name of a file handed over', () => {
  it('is the number and the subject, without accents nor spaces', () => {
    expect(handOverName({ number: '2026_05_12', title: 'Attribution de subventions – exercice 2026 (œuvres)' })).toBe(
      '2026_05_12-attribution-de-subventions-exercice-2026-oeuvres.pdf',
    );
  });

  it('is cut at a word', () => {
    const slug = slugOf('Convention intercommunale de sauvegarde du patrimoine minier et sidérurgique du pays de Briey');
    expect(slug).toBe('convention-intercommunale-de-sauvegarde-du-patrimoine-minier');
  });
});

describe('what a signed file is, from its name', () => {
  it.each([
    ['2026_05_12.pdf', second.id],
    ['Délib 2026-05-12 signée.PDF', second.id],
    ['2026 05 01 - convention.pdf', first.id],
  ])('%s is a deliberation', (name, deliberationId) => {
    expect(placeOf(name, [first, second])).toEqual({ kind: 'deliberation', deliberationId });
  });

  it.each([
    ['PV du 28 mai signé.pdf', 'minutes'],
    ['procès-verbal.pdf', 'minutes'],
    ['Liste des délibérations.pdf', 'list'],
  ])('%s is the %s', (name, kind) => {
    expect(placeOf(name, [first, second])).toEqual({ kind, deliberationId: null });
  });

  it.each(['scan0001.pdf', '2026_05_121.pdf', '2026_05_01 et 2026_05_12.pdf'])('%s does not say it', (name) => {
    expect(placeOf(name, [first, second])).toBeUndefined();
  });
});
