import { listOf, plural, typeset } from '../../kernel/french';
import type { CouncillorId, ItemId } from '../../kernel/ids';
import type { Councillor } from '../councillors/model';
import type { OwnText } from '../legal-texts/own';
import { repealedTexts, staleCitations } from '../legal-texts/rules';
import { numberOf } from './agenda-numbers';
import type { CouncilItem, CouncilSession, MissingPlace, SessionInput, SittingFacts } from './model';

/** One thing the dossier still misses, in French, with the place where it is mended. */
export type Missing = CouncilSession['missing'][number];

/** How far the requests of a campaign are decided. */
export interface Decided {
  readonly requests: number;
  /** Requests with neither a proposed nor a voted amount. */
  readonly undecided: number;
  /** Associations to which something would be given and whose award the law holds back. */
  readonly heldBack: readonly string[];
}

/** What the dossier of a session would be written from. */
export interface DossierParts {
  readonly session: Pick<SessionInput, 'kind' | 'urgencyReason' | 'meetsOn'> & Partial<Pick<SittingFacts, 'afterSessionId'>>;
  readonly items: readonly CouncilItem[];
  /** Empty until typed in the town's details. */
  readonly mayorName: string;
  /** In office on the day of the session. */
  readonly councillors: readonly Councillor[];
  readonly decided: ReadonlyMap<ItemId, Decided>;
  /** The fields of grants affairs whose text no longer says what their campaign does. */
  readonly outdated: ReadonlyMap<ItemId, readonly string[]>;
  /** The town's own library, with what was repealed. */
  readonly ownTexts?: readonly OwnText[];
}

/** Everything that stands between a session and a complete dossier: first the session's own, then affair by affair. */
export function missingOf(parts: DossierParts): Missing[] {
  return [
    ...missingOfSession(parts),
    ...parts.items.filter(({ withdrawnOn }) => withdrawnOn === null).flatMap((item) => missingOfItem(item, parts)),
  ];
}

function missingOfSession({ session, items, mayorName }: DossierParts): Missing[] {
  const reasonMissing = session.kind === 'urgent' && session.urgencyReason === '';
  return [
    ...at('agenda', unless(items.length > 0, 'L’ordre du jour est vide : ajoutez au moins une affaire.')),
    ...at('session', unless(!reasonMissing, 'Le motif de l’urgence manque : indiquez-le dans la séance.')),
    ...at(
      'town',
      unless(mayorName !== '', 'Le nom du maire manque : indiquez-le dans l’administration, avec les informations de la ville.'),
    ),
  ];
}

function at(place: Exclude<MissingPlace, 'item' | 'grants-texts'>, messages: readonly string[]): Missing[] {
  return messages.map((message) => ({ place, itemId: null, message: typeset(message) }));
}

function missingOfItem(item: CouncilItem, parts: DossierParts): Missing[] {
  const gaps = [
    ...rapporteurGaps(item, parts.councillors),
    ...textGaps(item),
    ...committeeGaps(item, parts.session),
    ...passageGaps(item),
    ...reuseGaps(item, parts.session),
    ...annexGaps(item),
    ...citationGaps(item, parts.session),
    ...repealedGaps(item, parts),
    ...campaignGaps(item, parts.decided),
  ];
  const outdated = outdatedGaps(parts.outdated.get(item.id) ?? []);
  return [...outdated.map((gap) => pointOf(item, 'grants-texts', gap)), ...gaps.map((gap) => pointOf(item, 'item', gap))];
}

/** An information is given, not decided: it needs neither a proposal nor a decision. */
function textGaps({ type, context, proposal, decision }: CouncilItem): string[] {
  const informs = type === 'information';
  return [
    ...unless(context !== '', 'le contexte de la note explicative reste à rédiger.'),
    ...unless(informs || proposal !== '', 'la proposition de la note explicative reste à rédiger.'),
    ...unless(informs || decision !== '', 'la décision du projet de délibération reste à rédiger.'),
  ];
}

function committeeGaps({ committeeId, committeeMetOn, committeeOpinion }: CouncilItem, { meetsOn }: DossierParts['session']): string[] {
  if (committeeMetOn !== null && committeeMetOn > meetsOn) return ['la commission se réunit après la séance ; vérifiez sa date.'];
  if (committeeId === null) return [];
  return [
    ...unless(committeeMetOn !== null, 'la date de réunion de la commission reste à indiquer.'),
    ...unless(committeeOpinion !== '', 'l’avis de la commission reste à indiquer.'),
  ];
}

function pointOf(item: CouncilItem, place: 'item' | 'grants-texts', gap: string): Missing {
  return { place, itemId: item.id, message: typeset(`Affaire n° ${numberOf(item)} : ${gap}`) };
}

function rapporteurGaps({ rapporteurId, concerns }: CouncilItem, councillors: readonly Councillor[]): string[] {
  if (rapporteurId === null) return ['le rapporteur reste à choisir.'];
  const concern = concerns.find(({ councillorId }) => councillorId === rapporteurId);
  if (concern) return [`le rapporteur est intéressé à l’affaire (${concern.associationName}) ; choisissez-en un autre.`];
  return unless(sits(rapporteurId, councillors), 'le rapporteur n’est pas en fonction le jour de la séance ; choisissez-en un autre.');
}

function sits(id: CouncillorId, councillors: readonly Councillor[]): boolean {
  return councillors.some((councillor) => councillor.id === id);
}

const PLACES = [
  ['committeeOpinion', 'avis de la commission'],
  ['context', 'contexte'],
  ['proposal', 'proposition'],
  ['budget', 'incidences financières'],
  ['visas', 'visas'],
  ['recitals', 'considérants'],
  ['decision', 'décision'],
] as const;

/** Texts with amounts of before beside a table with those of now would be voted as they stand. */
function outdatedGaps(outdated: readonly string[]): string[] {
  const places = TEXTS.filter(([field]) => outdated.includes(field)).map(([, place]) => place);
  const which = places.join(', ');
  return unless(places.length === 0, `la campagne a changé depuis que ces textes sont écrits (${which}) ; réécrivez-les ou corrigez-les.`);
}

/** The passages left in square brackets by a text that the program wrote. */
function passageGaps(item: CouncilItem): string[] {
  const places = PLACES.filter(([field]) => item[field].includes('[à compléter')).map(([, place]) => place);
  return unless(places.length === 0, `des passages « à compléter » restent dans le texte (${places.join(', ')}).`);
}

/** Texts of an earlier session, until somebody says they were read again; a second convocation brings its own back unchanged. */
function reuseGaps({ reusedFromId, state }: CouncilItem, { afterSessionId = null }: DossierParts['session']): string[] {
  const unread = reusedFromId !== null && state === 'draft' && afterSessionId === null;
  return unless(!unread, 'les textes repris d’une séance passée restent à relire ; dites l’affaire « Vérifiée » une fois que c’est fait.');
}

/** A text that sends the reader to an annex; the table of a grants affair is its own. */
function annexGaps(item: CouncilItem): string[] {
  const sends = item.kind === 'standard' && item.annexes.length === 0 && ANNEXED.test(`${item.proposal}\n${item.decision}`);
  return unless(!sends, 'le texte renvoie à une annexe, et aucune n’est jointe à l’affaire.');
}

const ANNEXED = /(?<!\p{L})(?:ci-)?annexée?s?(?!\p{L})|(?<!\p{L})en annexe(?!\p{L})/iu;

/** Articles cited that are not in force the day of the session. */
function citationGaps(item: CouncilItem, { meetsOn }: DossierParts['session']): string[] {
  const stale = PLACES.flatMap(([field]) => staleCitations(item[field], meetsOn));
  return [...new Set(stale.map(({ message }) => message))];
}

/** Texts of the town's library that are cited and not in force the day of the session. */
function repealedGaps(item: CouncilItem, { ownTexts = [], session }: DossierParts): string[] {
  const cited = `${item.visas}\n${item.recitals}\n${item.decision}`;
  return repealedTexts(cited, ownTexts, session.meetsOn).map(({ message }) => message);
}

const TEXTS = [['title', 'titre'], ...PLACES] as const;

function campaignGaps({ id }: CouncilItem, known: DossierParts['decided']): string[] {
  const decided = known.get(id);
  if (!decided) return [];
  if (decided.requests === 0) return ['la campagne ne compte aucune demande.'];
  const undecided = plural(decided.undecided, 'demande n’a', 'demandes n’ont');
  return [
    ...unless(decided.undecided === 0, `${undecided} pas de montant proposé dans la campagne.`),
    ...unless(
      decided.heldBack.length === 0,
      `aucun montant ne peut être voté pour ${few(decided.heldBack)} ; voyez les alertes de la campagne.`,
    ),
  ];
}

const NAMED = 3;

/** The first names, and how many others. */
function few(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listOf(names);
  return listOf([...names.slice(0, NAMED), `${names.length - NAMED} autres associations`]);
}

function unless(fine: boolean, message: string): string[] {
  return fine ? [] : [message];
}
