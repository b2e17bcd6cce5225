import { formatDateLong, formatDateMedium, type CivilDate } from '../../kernel/dates';
import { typeset } from '../../kernel/french';
import { formatAmount } from '../../kernel/money';
import type { LegalLookup } from '../legal/rules';
import type { DecisionRow, DecisionState, DecisionWarning, Delegation, DelegationInput } from './model';
import { matterName, matterOf } from './matters';

/** Where a decision stands. */
export function decisionState(decision: {
  readonly number: string | null;
  readonly signedOn: CivilDate | null;
  readonly withdrawn: boolean;
}): DecisionState {
  if (decision.signedOn !== null) return decision.withdrawn ? 'withdrawn' : 'signed';
  return decision.number === null ? 'draft' : 'numbered';
}

/** The delegation in force on a day: the last one taken, unless it has ended. Undefined when there is none. */
export function delegationOn<D extends Pick<Delegation, 'decidedOn' | 'endsOn'>>(delegations: readonly D[], day: CivilDate): D | undefined {
  const taken = delegations.filter(({ decidedOn }) => decidedOn <= day).toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  const [last] = taken;
  return last !== undefined && (last.endsOn === null || last.endsOn >= day) ? last : undefined;
}

type Warned = Pick<DecisionRow, 'matter' | 'amount' | 'decidedOn' | 'signedOn' | 'transmittedOn' | 'publishedOn'>;

/** What the law says of a decision as typed (CGCT, art. L. 2122-22, L. 2122-23 and L. 2131-1). It forbids nothing. */
export function decisionWarnings(decision: Warned, delegation: Delegation | undefined, law: LegalLookup): DecisionWarning[] {
  return [...competence(decision, delegation, law), ...ceiling(decision), ...order(decision, law)].map(({ message, source }) => ({
    message: typeset(message),
    source: typeset(source),
  }));
}

function competence({ matter, decidedOn }: Warned, delegation: Delegation | undefined, law: LegalLookup): DecisionWarning[] {
  const { source } = law('council.mayor-delegation.article');
  const day = formatDateLong(decidedOn);
  const known = matterOf(matter);
  if (known === undefined || known.validFrom > decidedOn)
    return [{ message: `Le ${matter}° n’existait pas encore dans l’article le ${day}.`, source: known?.source ?? source }];
  if (delegation === undefined)
    return [
      {
        message: `Aucune délibération de délégation n’est enregistrée au ${day} : le maire serait incompétent. Enregistrez-la dans l’onglet « Délégation du conseil ».`,
        source,
      },
    ];
  if (delegation.matters.some((one) => one.matter === matter)) return [];
  return [
    {
      message: `Le ${matterName(matter)} n’est pas délégué par la délibération n° ${delegation.number} du ${formatDateMedium(delegation.decidedOn)} : soumettez l’affaire au conseil, ou complétez la délégation.`,
      source: known.source,
    },
  ];
}

function ceiling({ matter, amount }: Warned): DecisionWarning[] {
  const known = matterOf(matter);
  const most = known?.ceiling ?? null;
  if (known === undefined || most === null || amount === null || amount <= most) return [];
  return [{ message: `Le montant dépasse ${formatAmount(most)}, que la loi ne permet pas de déléguer.`, source: known.source }];
}

/** Dates that cannot follow each other. */
function order({ decidedOn, signedOn, transmittedOn, publishedOn }: Warned, law: LegalLookup): DecisionWarning[] {
  const { source } = law('council.delegation-report.article');
  const warn = (wrong: boolean, message: string) => (wrong ? [{ message, source }] : []);
  return [
    ...warn(signedOn !== null && signedOn < decidedOn, 'La décision est signée avant sa date : vérifiez l’une ou l’autre.'),
    ...warn(signedOn !== null && transmittedOn !== null && transmittedOn < signedOn, 'La décision est transmise avant d’être signée.'),
    ...warn(signedOn !== null && publishedOn !== null && publishedOn < signedOn, 'La décision est publiée avant d’être signée.'),
  ];
}

/** The matters whose limits the council must set and did not: a decision taken on such a delegation may be annulled. */
export function withoutLimits({ matters }: Pick<DelegationInput, 'matters'>): string[] {
  return matters.filter(({ matter, limit }) => limit === '' && matterOf(matter)?.limited === true).map(({ matter }) => matter);
}

/** A session by its day. */
interface Meeting {
  readonly meetsOn: CivilDate;
}

/**
 * The session at which decisions signed since that day are due: the first one held since then, which makes them late, or else the next one
 * (CGCT, art. L. 2122-23: at each of the council's obligatory meetings). Undefined while no session is set.
 */
export function dueSession<M extends Meeting>(
  signedOn: CivilDate,
  sessions: readonly M[],
  today: CivilDate,
): { readonly session: M; readonly late: boolean } | undefined {
  const after = sessions.filter(({ meetsOn }) => meetsOn >= signedOn).toSorted((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1));
  const [first] = after;
  return first === undefined ? undefined : { session: first, late: first.meetsOn < today };
}
