import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { missingOf as missingPoints } from '#shared/features/council/missing';
import { Concern } from '#shared/features/council/model';
import { addDays } from '#shared/kernel/dates';
import { missingOf, placeAfterMove, withoutNumber } from '../../../../../src/renderer/features/council/agenda-order';
import { nextStep, stepOfMissing, stepsOf, type StepSource } from '../../../../../src/renderer/features/council/steps';
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

const TO_COME = { answered: 0, toVote: 0, voted: 0, adopted: 0, numbered: 0, minutes: 0, milestones: [] };
const MEETS = aCouncilSession().meetsOn;

describe('the steps of a session', () => {
  const words = (source: Partial<StepSource> = {}) =>
    stepsOf({ session: aCouncilSession(), documents: 0, progress: TO_COME, ...source }).map((step) => step.words);

  it('say what to do first when nothing is ready', () => {
    expect(words()).toEqual([
      'À envoyer au plus tard le 18/09/2026',
      'Aucune affaire',
      'À produire',
      'À venir',
      'À venir',
      'À venir',
      'À venir',
      'À venir',
    ]);
  });

  it('count an affair to complete once', () => {
    const missing = [
      { place: 'item' as const, itemId: first.id, message: 'Rapporteur à désigner.' },
      { place: 'item' as const, itemId: first.id, message: 'Décision à rédiger.' },
      { place: 'town' as const, itemId: null, message: 'Nom du maire à saisir.' },
    ];
    const [, agenda, dossier] = words({ session: aCouncilSession({ items: [first, second], missing }) });
    expect(agenda).toBe('2\u00a0affaires, 1 à compléter');
    expect(dossier).toBe('3\u00a0points à compléter');
  });

  it('count the documents once the dossier is made', () => {
    expect(words({ session: aCouncilSession({ items: [first] }), documents: 6 })[2]).toBe('6\u00a0documents produits');
  });

  it('follow the session once it is held', () => {
    const held = { answered: 12, toVote: 4, voted: 3, adopted: 3, numbered: 0, minutes: 0, milestones: [] };
    expect(words({ progress: held }).slice(3)).toEqual(['Appel\u00a0: 12 sur 29', '3 sur 4', '3 à numéroter', 'À rédiger', 'À venir']);
    const milestones = [{ kind: 'list-published' as const, happenedOn: MEETS, note: '' }];
    const after = { ...held, answered: 29, voted: 4, numbered: 3, minutes: 1, milestones };
    expect(words({ progress: after }).slice(3)).toEqual([
      'Appel fait',
      '4\u00a0votes',
      '3\u00a0numérotées',
      'À arrêter en séance',
      '1 sur 4',
    ]);
  });

  it('lead to what is to do next, before the meeting and from its day on', () => {
    const ready = { session: aCouncilSession({ items: [first] }), documents: 6, progress: TO_COME };
    expect(nextStep(stepsOf(ready), ready.session, addDays(MEETS, -1))).toBe('convocation');
    expect(nextStep(stepsOf(ready), ready.session, MEETS)).toBe('presence');
    const called = { ...ready, progress: { ...TO_COME, answered: 29 } };
    expect(nextStep(stepsOf(called), ready.session, addDays(MEETS, 3))).toBe('votes');
  });
});

describe('a missing point', () => {
  const undecided = { items: [], mayorName: '', councillors: [], decided: new Map(), outdated: new Map() };
  const missing = missingPoints({ ...undecided, session: { kind: 'urgent', urgencyReason: '', meetsOn: MEETS } });

  it('that is about no affair leads to the agenda, to the session or to the town', () => {
    expect(missing.map(({ place }) => place)).toEqual(['agenda', 'session', 'town']);
    expect(missing.map(({ place }) => stepOfMissing(place))).toEqual(['agenda', 'convocation', null]);
  });

  it('loses the number of its affair where the affair is known', () => {
    const [first] = missingPoints({
      ...undecided,
      mayorName: 'Vernier',
      items: [aCouncilItem()],
      session: { kind: 'ordinary', urgencyReason: '', meetsOn: MEETS },
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
