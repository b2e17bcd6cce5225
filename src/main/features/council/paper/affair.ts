import type { Concern, CouncilItem } from '#shared/features/council/model';
import type { Councillor } from '#shared/features/councillors/model';
import type { CouncillorId } from '#shared/kernel/ids';
import { formatDateMedium } from '#shared/kernel/dates';
import { gap, orGap } from '../../../documents/gaps';
import type { DossierSource, GrantsSource } from './dossier-source';
import { grouped } from './grouped';
import { functionOf, nameOf } from './wording';

/** An affair with what its documents look up: found once per dossier, whatever its number of affairs. */
export interface Affair {
  /** Rank on the agenda, from 1. */
  readonly rank: number;
  /** As printed: the number frozen when the convocation left, or the rank. */
  readonly number: string;
  readonly item: CouncilItem;
  readonly rapporteur: Councillor | undefined;
  readonly grants: GrantsSource | undefined;
  readonly councillors: ReadonlyMap<CouncillorId, Councillor>;
}

/** Printed where a session has nothing to decide. */
export const NO_AFFAIR = 'Aucune affaire n’est soumise à délibération.';

/** The affairs in the order of the agenda. */
export function affairsOf(source: DossierSource): Affair[] {
  const councillors = new Map(source.councillors.map((councillor) => [councillor.id, councillor]));
  return source.session.items
    .toSorted((a, b) => a.position - b.position)
    .map((item, index) => ({
      rank: index + 1,
      number: item.agendaNumber === '' ? String(index + 1) : item.agendaNumber,
      item,
      councillors,
      rapporteur: item.rapporteurId === null ? undefined : councillors.get(item.rapporteurId),
      grants: source.grants.get(item.id),
    }));
}

/** Whether an affair is still to be examined: the note explains it. */
export function isExamined({ item }: Affair): boolean {
  return item.withdrawnOn === null;
}

/** Whether the council decides of an affair: an information has no draft of deliberation. */
export function isDeliberated(affair: Affair): boolean {
  return isExamined(affair) && affair.item.type !== 'information';
}

/** « Mme Claire Martin, adjointe au maire (vie associative) », or a gap. */
export function rapporteurOf({ rapporteur }: Affair): string {
  return rapporteur === undefined ? gap('rapporteur') : `${nameOf(rapporteur)}, ${functionOf(rapporteur)}`;
}

/** « Commission des finances, réunie le 4 mai 2026 : avis favorable. », or a gap. */
export function committeeOf({ item }: Affair): string {
  const opinion = orGap(item.committeeOpinion, 'avis de la commission');
  if (item.committeeName === '') return opinion;
  const met = item.committeeMetOn === null ? '' : `, réunie le ${formatDateMedium(item.committeeMetOn)}`;
  return `${item.committeeName}${met} : ${opinion}`;
}

/** The concerned councillors, each once, with all their mandates in the associations of the affair. */
export function concernsByCouncillor({ item }: Affair): Concern[][] {
  return [...grouped(item.concerns, ({ councillorId }) => councillorId).values()];
}
