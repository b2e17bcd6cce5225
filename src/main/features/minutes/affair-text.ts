import type { CouncilItem } from '#shared/features/council/model';
import type { MinutesAffair } from '#shared/features/minutes/model';
import { legalNumber } from '#shared/features/legal/rules';
import type { ItemSitting, Movement } from '#shared/features/sitting/model';
import { formatDateMedium, formatTime } from '#shared/kernel/dates';
import { formatRichText } from '#shared/kernel/rich-text/format';
import type { Run } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { ordinal, typeset } from '#shared/kernel/french';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import { articlesOf } from '../../documents/articles';
import { gap, paragraphsOf } from '../../documents/gaps';
import { sentence } from '../../documents/sentences';
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
  if (item.withdrawnOn !== null) return withdrawnText({ held, item, rank, number });
  const { sitting } = held;
  const affair = sitting.items.find(({ itemId }) => itemId === item.id);
  const information = item.type === 'information';
  return {
    itemId: item.id,
    heading: typeset(`Affaire n° ${item.agendaNumber || rank} – ${item.title}`),
    facts: factsOf(held, item, number),
    movements: sitting.movements
      .filter(({ itemId }) => itemId === item.id)
      .map((movement) => typeset(movementSentence(movement, { held, affair, rank: item.agendaNumber || String(rank), opened: true }))),
    report: formatRichText([item.context, item.proposal, item.budget].flatMap(parseRichText)),
    discussion: discussionOf(item),
    standings: affair?.standings ?? [],
    ballot: typeset(ballotSentence(held, item, affair)),
    decision: information || withheld(affair) ? '' : decisionOf(item),
    result: resultOf(item, affair),
  };
}

/** An affair that the convocation announced and that was not opened: nothing is told of it but that, and who came or left meanwhile. */
function withdrawnText({ held, item, rank }: ToldAffair): MinutesAffair {
  const number = item.agendaNumber || String(rank);
  const movements = held.sitting.movements.filter(({ itemId }) => itemId === item.id);
  return {
    itemId: item.id,
    heading: typeset(`Affaire n° ${number} – ${item.title}`),
    facts: [],
    movements: movements.map((movement) => typeset(movementSentence(movement, { held, affair: undefined, rank: number, opened: false }))),
    report: '',
    discussion: [],
    standings: [],
    ballot: '',
    decision: '',
    result: sentence(held.town, 'minutes.withdrawn', {}),
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
  /** False for an affair withdrawn before it was examined. */
  readonly opened: boolean;
}

/** « Mme X quitte la séance à 20 h 10, avant l’examen de l’affaire n° 3, et donne pouvoir à M. Y. » */
function movementSentence({ councillorId, kind, at, itemId }: Movement, { held, affair, rank, opened }: Told): string {
  const name = held.sitting.members.find((member) => member.councillorId === councillorId)?.name ?? '';
  const place = opened ? `avant l’examen de l’affaire n° ${rank}` : `alors que l’affaire n° ${rank} est retirée de l’ordre du jour`;
  const when = `${at === null ? '' : ` à ${formatTime(at)}`}, ${place}`;
  if (kind === 'arrival') return `Arrivée de ${name}${when}.`;
  const given = held.sitting.proxies.find(({ giverId, fromItemId }) => giverId === councillorId && fromItemId === itemId)?.holderId;
  const holderId = affair?.seats.find((one) => one.councillorId === councillorId)?.holderId ?? given;
  const holder = held.sitting.members.find((member) => member.councillorId === holderId);
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

/** The articles numbered, with the lists and tables under each. */
function decisionOf({ decision }: CouncilItem): string {
  const articles = articlesOf(decision);
  if (articles.length === 0) return gap('décision');
  const headOf = (index: number) => (articles.length === 1 ? '' : `Article ${index === 0 ? ordinal(1) : index + 1} – `);
  const blocks = articles.flatMap(({ text, rest }, index) => [
    { kind: 'paragraph', runs: [...strong(headOf(index)), ...text] } as const,
    ...rest,
  ]);
  return formatRichText(blocks);
}

function strong(text: string): Run[] {
  return text === '' ? [] : [{ text, bold: true, italic: false }];
}

function resultOf({ type }: CouncilItem, affair: ItemSitting | undefined): string {
  if (affair?.vote) return affair.sentence;
  return type === 'information' ? 'Le conseil municipal est informé.' : gap('résultat du vote');
}
