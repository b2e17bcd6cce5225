import type { CouncilSession, MissingPlace } from '#shared/features/council/model';
import { plural } from '#shared/kernel/french';
import type { Tone } from '../../components/tone';
import { convocationTones, convocationWords } from './labels';

export type StepKey = 'convocation' | 'agenda' | 'concerns' | 'dossier';

/** Where one step of the session stands, in words. */
export interface Step {
  readonly key: StepKey;
  readonly number: number;
  readonly title: string;
  readonly tone: Tone;
  readonly words: string;
}

/** The four steps of a session, each with where it stands. `documents`: those already issued. */
export function stepsOf(session: CouncilSession, documents: number): readonly Step[] {
  return [
    {
      key: 'convocation',
      number: 1,
      title: 'Date et convocation',
      tone: convocationTones[session.convocation.status],
      words: convocationWords(session.convocation),
    },
    { key: 'agenda', number: 2, title: 'Ordre du jour', ...agendaState(session) },
    { key: 'concerns', number: 3, title: 'Conseillers intéressés', ...concernsState(session) },
    { key: 'dossier', number: 4, title: 'Dossier', ...dossierState(session, documents) },
  ];
}

/** The step where a point is mended; null when it is in the town's details. */
export function stepOfMissing(place: MissingPlace): StepKey | null {
  return STEP_OF_PLACE[place];
}

const STEP_OF_PLACE: Readonly<Record<MissingPlace, StepKey | null>> = {
  item: 'agenda',
  'grants-texts': 'agenda',
  agenda: 'agenda',
  session: 'convocation',
  town: null,
};

type State = Pick<Step, 'tone' | 'words'>;

function agendaState({ items, missing }: CouncilSession): State {
  if (items.length === 0) return { tone: 'warning', words: 'Aucune affaire' };
  const incomplete = new Set(missing.flatMap(({ itemId }) => itemId ?? [])).size;
  const count = plural(items.length, 'affaire', 'affaires');
  return incomplete === 0 ? { tone: 'good', words: count } : { tone: 'warning', words: `${count}, ${incomplete} à compléter` };
}

function concernsState({ items }: CouncilSession): State {
  const councillors = new Set(items.flatMap(({ concerns }) => concerns.map(({ councillorId }) => councillorId))).size;
  if (councillors === 0) return { tone: 'neutral', words: 'Aucun signalé' };
  return { tone: 'warning', words: plural(councillors, 'conseiller signalé', 'conseillers signalés') };
}

function dossierState({ missing }: CouncilSession, documents: number): State {
  if (documents > 0) return { tone: 'good', words: plural(documents, 'document produit', 'documents produits') };
  if (missing.length > 0) return { tone: 'warning', words: plural(missing.length, 'point à compléter', 'points à compléter') };
  return { tone: 'info', words: 'À produire' };
}
