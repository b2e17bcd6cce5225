import type { CouncilSession, MissingPlace } from '#shared/features/council/model';
import type { MilestoneKind, SessionProgress } from '#shared/features/council/progress';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { Tone } from '../../components/tone';
import { convocationTones, convocationWords } from './labels';

export const STEP_KEYS = ['convocation', 'agenda', 'dossier', 'presence', 'votes', 'deliberations', 'minutes', 'publication'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Where one step of the session stands, in words. */
export interface Step {
  readonly key: StepKey;
  readonly number: number;
  readonly title: string;
  readonly tone: Tone;
  readonly words: string;
}

/** What the steps are told from. `documents`: those already issued. */
export interface StepSource {
  readonly session: CouncilSession;
  readonly documents: number;
  readonly progress: SessionProgress;
}

/** The steps of a session in the order of the law, each with where it stands. */
export function stepsOf({ session, documents, progress }: StepSource): readonly Step[] {
  const { convocation } = session;
  const states: Readonly<Record<StepKey, Omit<Step, 'key' | 'number'>>> = {
    convocation: { title: 'Convocation', tone: convocationTones[convocation.status], words: convocationWords(convocation) },
    agenda: { title: 'Ordre du jour', ...agendaState(session) },
    dossier: { title: 'Dossier', ...dossierState(session, documents) },
    presence: { title: 'Présence', ...presenceState(session, progress) },
    votes: { title: 'Votes', ...votesState(progress) },
    deliberations: { title: 'Délibérations', ...deliberationsState(progress) },
    minutes: { title: 'Procès-verbal', ...minutesState(progress) },
    publication: { title: 'Publication', ...publicationState(progress) },
  };
  return STEP_KEYS.map((key, index) => ({ key, number: index + 1, ...states[key] }));
}

/** The step to show when none is asked for: what is to do next, before the meeting or from its day on. */
export function nextStep(steps: readonly Step[], { meetsOn }: CouncilSession, today: CivilDate): StepKey {
  const [before, after] = [steps.slice(0, PREPARATION), steps.slice(PREPARATION)];
  const current = today < meetsOn ? before : after;
  return (current.find(({ tone }) => tone !== 'good') ?? current.at(-1))?.key ?? 'convocation';
}

/** How many steps come before the meeting. */
const PREPARATION = 3;

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

const TO_COME: State = { tone: 'neutral', words: 'À venir' };

function agendaState({ items: listed, missing }: CouncilSession): State {
  const items = listed.filter(({ withdrawnOn }) => withdrawnOn === null);
  if (items.length === 0) return { tone: 'warning', words: 'Aucune affaire' };
  const incomplete = new Set(missing.flatMap(({ itemId }) => itemId ?? [])).size;
  const ready = items.filter(({ state }) => state === 'ready').length;
  const count = `${plural(items.length, 'affaire', 'affaires')}${ready === 0 ? '' : `, ${plural(ready, 'prête', 'prêtes')}`}`;
  return incomplete === 0 ? { tone: 'good', words: count } : { tone: 'warning', words: `${count}, ${incomplete} à compléter` };
}

function dossierState({ missing }: CouncilSession, documents: number): State {
  if (documents > 0) return { tone: 'good', words: plural(documents, 'document produit', 'documents produits') };
  if (missing.length > 0) return { tone: 'warning', words: plural(missing.length, 'point à compléter', 'points à compléter') };
  return { tone: 'info', words: 'À produire' };
}

function presenceState({ inOffice }: CouncilSession, { answered }: SessionProgress): State {
  if (answered === 0) return TO_COME;
  return answered >= inOffice
    ? { tone: 'good', words: 'Appel fait' }
    : { tone: 'warning', words: `Appel\u00a0: ${answered} sur ${inOffice}` };
}

function votesState({ toVote, voted }: SessionProgress): State {
  if (voted === 0) return TO_COME;
  const words = `${voted} sur ${toVote}`;
  return voted >= toVote ? { tone: 'good', words: plural(voted, 'vote', 'votes') } : { tone: 'warning', words };
}

function deliberationsState({ numbered, adopted }: SessionProgress): State {
  if (numbered > 0) return { tone: numbered >= adopted ? 'good' : 'warning', words: plural(numbered, 'numérotée', 'numérotées') };
  return adopted === 0 ? TO_COME : { tone: 'info', words: `${adopted} à numéroter` };
}

function minutesState({ minutes, voted, milestones }: SessionProgress): State {
  if (milestones.some(({ kind }) => kind === 'minutes-approved')) return { tone: 'good', words: 'Arrêté' };
  if (minutes > 0) return { tone: 'info', words: 'À arrêter en séance' };
  return voted === 0 ? TO_COME : { tone: 'info', words: 'À rédiger' };
}

/** What is published or sent; the minutes have a step of their own. */
const PUBLISHED: readonly MilestoneKind[] = ['list-published', 'transmitted', 'deliberations-published', 'minutes-published'];

function publicationState({ numbered, milestones }: SessionProgress): State {
  const done = milestones.filter(({ kind }) => PUBLISHED.includes(kind)).length;
  if (done === 0) return numbered === 0 ? TO_COME : { tone: 'info', words: 'À publier' };
  return done >= PUBLISHED.length ? { tone: 'good', words: 'Tout est publié' } : { tone: 'info', words: `${done} sur ${PUBLISHED.length}` };
}
