import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { missingOf as missingPoints } from '#shared/features/council/missing';
import { Concern } from '#shared/features/council/model';
import { missingOf, placeAfterMove, withoutNumber } from '../../../../../src/renderer/features/council/agenda-order';
import { stepOfMissing, stepsOf } from '../../../../../src/renderer/features/council/steps';
import { aCouncilItem, aCouncilSession } from './a-council-session';

const concern = Concern.parse({
  councillorId: v7(),
  councillorName: 'Odile Vernier',
  associationId: v7(),
  associationName: 'Judo club',
  role: 'president',
});
const first = aCouncilItem({ position: 1, concerns: [concern] });
const second = aCouncilItem({ position: 2, concerns: [{ ...concern, role: 'treasurer' }] });

describe('the steps of a session', () => {
  it('say what to do first when nothing is ready', () => {
    expect(stepsOf(aCouncilSession(), 0).map(({ number, words }) => [number, words])).toEqual([
      [1, 'À envoyer au plus tard le 18/09/2026'],
      [2, 'Aucune affaire'],
      [3, 'Aucun signalé'],
      [4, 'À produire'],
    ]);
  });

  it('count an affair to complete once, and a councillor concerned twice once', () => {
    const missing = [
      { place: 'item' as const, itemId: first.id, message: 'Rapporteur à désigner.' },
      { place: 'item' as const, itemId: first.id, message: 'Décision à rédiger.' },
      { place: 'town' as const, itemId: null, message: 'Nom du maire à saisir.' },
    ];
    const [, agenda, concerns, dossier] = stepsOf(aCouncilSession({ items: [first, second], missing }), 0);
    expect(agenda).toMatchObject({ tone: 'warning', words: '2\u00a0affaires, 1 à compléter' });
    expect(concerns).toMatchObject({ tone: 'warning', words: '1\u00a0conseiller signalé' });
    expect(dossier).toMatchObject({ tone: 'warning', words: '3\u00a0points à compléter' });
  });

  it('count the documents once the dossier is made', () => {
    expect(stepsOf(aCouncilSession({ items: [first] }), 6)[3]).toMatchObject({ tone: 'good', words: '6\u00a0documents produits' });
  });
});

describe('a missing point', () => {
  const undecided = { items: [], mayorName: '', councillors: [], decided: new Map(), outdated: new Map() };
  const missing = missingPoints({ ...undecided, session: { kind: 'urgent', urgencyReason: '' } });

  it('that is about no affair leads to the agenda, to the session or to the town', () => {
    expect(missing.map(({ place }) => place)).toEqual(['agenda', 'session', 'town']);
    expect(missing.map(({ place }) => stepOfMissing(place))).toEqual(['agenda', 'convocation', null]);
  });

  it('loses the number of its affair where the affair is known', () => {
    const [first] = missingPoints({
      ...undecided,
      mayorName: 'Vernier',
      items: [aCouncilItem()],
      session: { kind: 'ordinary', urgencyReason: '' },
    });
    expect(first?.place).toBe('item');
    expect(first?.message).toBe('Affaire n°\u00a01\u00a0: le rapporteur reste à choisir.');
    expect(withoutNumber(first?.message ?? '')).toBe('Le rapporteur reste à choisir.');
  });
});

describe('the order of the day', () => {
  it('moves an affair inside the agenda and nowhere else', () => {
    const items = [first, second];
    expect(placeAfterMove(items, first.id, 1)).toBe(2);
    expect(placeAfterMove(items, second.id, -1)).toBe(1);
    expect(placeAfterMove(items, first.id, -1)).toBeUndefined();
    expect(placeAfterMove(items, second.id, 1)).toBeUndefined();
    expect(placeAfterMove(items, second.id, 0)).toBeUndefined();
  });

  it('gives each affair its own missing points', () => {
    const session = aCouncilSession({
      items: [first, second],
      missing: [{ place: 'item', itemId: second.id, message: 'Rapporteur à désigner.' }],
    });
    expect(missingOf(session, second.id)).toEqual(['Rapporteur à désigner.']);
    expect(missingOf(session, first.id)).toEqual([]);
  });
});
