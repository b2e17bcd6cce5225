import type { CouncilItem } from '#shared/features/council/model';
import type { MinutesAffair } from '#shared/features/minutes/model';
import { legalNumber } from '#shared/features/legal/rules';
import type { ItemSitting, Movement } from '#shared/features/sitting/model';
import { formatDateMedium, formatTime } from '#shared/kernel/dates';
import { blockLines, plainText, wordsOf } from '#shared/kernel/rich-text/plain';
import { ordinal, typeset } from '#shared/kernel/french';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import { articlesOf } from '../../documents/articles';
import { gap, linesOf, paragraphsOf } from '../../documents/gaps';
import type { HeldMinutes } from './held-minutes';

/** An affair to tell, its rank on the agenda, and the number of its deliberation. */
interface ToldAffair {
  readonly held: HeldMinutes;
  readonly item: CouncilItem;
  readonly rank: number;
  readonly number: string | undefined;
}

/** One affair of the minutes: the report, what was said, who came, left or took no part, and the result with its names. */
export function affairText({ held, item, rank, number }: ToldAffair): MinutesAffair {
  const { sitting } = held;
  const affair = sitting.items.find(({ itemId }) => itemId === item.id);
  const information = item.type === 'information';
  return {
    itemId: item.id,
    heading: typeset(`Affaire n° ${item.agendaNumber || rank} – ${item.title}`),
    facts: factsOf(held, item, number),
    movements: sitting.movements
      .filter(({ itemId }) => itemId === item.id)
      .map((movement) => typeset(movementSentence(movement, { held, affair, rank: item.agendaNumber || String(rank) }))),
    report: [item.context, item.proposal, item.budget].flatMap((text) => linesOf(plainText(text))).map(typeset),
    discussion: discussionOf(item),
    standings: affair?.standings ?? [],
    ballot: typeset(ballotSentence(held, item, affair)),
    decision: information || withheld(affair) ? [] : decisionOf(item),
    result: resultOf(item, affair),
  };
}

/** Whether nothing was decided: the text put to the vote is no decision of the council. */
function withheld(affair: ItemSitting | undefined): boolean {
  return affair?.vote?.outcome === 'withdrawn' || affair?.vote?.outcome === 'adjourned';
}

function factsOf({ sitting }: HeldMinutes, item: CouncilItem, number: string | undefined): MinutesAffair['facts'] {
  const rapporteur = sitting.members.find(({ councillorId }) => councillorId === item.rapporteurId)?.name ?? '';
  const committee = item.committeeOpinion === '' ? [] : [{ label: 'Commission (avis)', value: typeset(committeeOf(item)) }];
  return [
    ...(number === undefined ? [] : [{ label: 'Délibération', value: `n°\u00A0${number}` }]),
    ...(rapporteur === '' ? [] : [{ label: 'Rapporteur', value: rapporteur }]),
    ...committee,
  ];
}

function committeeOf({ committeeOpinion, committeeMetOn }: CouncilItem): string {
  return committeeMetOn === null ? committeeOpinion : `${committeeOpinion} (réunie le ${formatDateMedium(committeeMetOn)})`;
}

interface Told {
  readonly held: HeldMinutes;
  readonly affair: ItemSitting | undefined;
  readonly rank: string;
}

/** « Mme X quitte la séance à 20 h 10, avant l’examen de l’affaire n° 3, et donne pouvoir à M. Y. » */
function movementSentence({ councillorId, kind, at }: Movement, { held, affair, rank }: Told): string {
  const name = held.sitting.members.find((member) => member.councillorId === councillorId)?.name ?? '';
  const when = `${at === null ? '' : ` à ${formatTime(at)}`}, avant l’examen de l’affaire n° ${rank}`;
  if (kind === 'arrival') return `Arrivée de ${name}${when}.`;
  const seat = affair?.seats.find((one) => one.councillorId === councillorId);
  const holder = affair?.seats.find((one) => one.councillorId === seat?.holderId);
  return `Départ de ${name}${when}${holder ? ` ; pouvoir est donné à ${holder.name}` : ''}.`;
}

function discussionOf({ discussion }: CouncilItem): string[] {
  const said = paragraphsOf(discussion);
  return said.length === 0 ? [gap('teneur des discussions')] : said.map(typeset);
}

/** The requests for a special ballot (CGCT, art. L. 2121-21). */
function ballotSentence({ law }: HeldMinutes, { type }: CouncilItem, affair: ItemSitting | undefined): string {
  const vote = affair?.vote;
  if (!vote || (vote.outcome !== 'adopted' && vote.outcome !== 'rejected')) return '';
  const article = `article ${law('council.ballot.article').value} du code général des collectivités territoriales`;
  if (vote.mode === 'public') {
    const share = shareInLetters(legalNumber(law, 'council.ballot.public-share'));
    return `Le vote a lieu au scrutin public, à la demande du ${share} au moins des membres présents (${article}).`;
  }
  if (vote.mode === 'secret' && type === 'appointment')
    return `Le vote a lieu au scrutin secret, s’agissant d’une nomination ou d’une présentation (${article}).`;
  if (vote.mode === 'secret') {
    const share = shareInLetters(legalNumber(law, 'council.ballot.secret-share'));
    return `Le vote a lieu au scrutin secret, à la demande du ${share} au moins des membres présents (${article}).`;
  }
  return type === 'appointment' ? `Le conseil municipal décide à l’unanimité de ne pas procéder au scrutin secret (${article}).` : '';
}

/** « quart », « tiers »; a share the town changed is told as a fraction. */
function shareInLetters(share: number): string {
  return { 3: 'tiers', 4: 'quart', 2: 'moitié' }[share] ?? `${numberInLetters(share)}ième`;
}

function decisionOf({ decision }: CouncilItem): string[] {
  const articles = articlesOf(decision);
  if (articles.length === 0) return [gap('décision')];
  const headOf = (index: number) => (articles.length === 1 ? '' : `Article ${index === 0 ? ordinal(1) : index + 1} – `);
  return articles.flatMap(({ text, rest }, index) => [`${headOf(index)}${wordsOf(text)}`, ...rest.flatMap(blockLines)]).map(typeset);
}

function resultOf({ type }: CouncilItem, affair: ItemSitting | undefined): string {
  if (affair?.vote) return affair.sentence;
  return type === 'information' ? 'Le conseil municipal est informé.' : gap('résultat du vote');
}
