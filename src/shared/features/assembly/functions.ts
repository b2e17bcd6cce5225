import { z } from 'zod';
import { optionalLine } from '../../ipc/define';
import { formatDateLong, zCivilDate, type CivilDate } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import { CouncillorId, FunctionChangeId } from '../../kernel/ids';
import { CouncillorFunction } from '../councillors/model';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import { TableLine, type EndPreview } from './model';
import { lastDayBefore } from './succession';

export const FunctionInput = z.strictObject({
  councillorId: CouncillorId,
  function: CouncillorFunction,
  /** The first day they hold it: that of the election, or of the mayor’s order. */
  effectiveOn: zCivilDate,
  /** Of a deputy: the rank the council gives among deputies; null for the last (CGCT, art. L. 2122-10). */
  rank: z.int().min(1).max(30).nullable(),
  note: optionalLine(300),
});
/** What is typed of a change of function. */
export type FunctionInput = z.infer<typeof FunctionInput>;

export const FunctionChange = FunctionInput.omit({ rank: true }).extend({
  id: FunctionChangeId,
  /** What they were until then. */
  before: CouncillorFunction,
});
/** A change of function, as the file of the councillor tells it. */
export type FunctionChange = z.infer<typeof FunctionChange>;

export const FunctionPreview = z.strictObject({
  table: z.array(TableLine),
  notes: z.array(z.strictObject({ message: z.string(), source: z.string() })),
});
/** What a change of function changes, before it is applied. */
export type FunctionPreview = z.infer<typeof FunctionPreview>;

/** What the order of the table looks at. */
interface Ranked {
  readonly id: CouncillorId;
  readonly function: CouncillorFunction;
}

/**
 * The members with their functions once somebody takes another one, deputies in their new order. There is one mayor: whoever was is a
 * councillor from that day on. A new deputy is last among deputies unless the council gives a rank (CGCT, art. L. 2122-10).
 */
export function withFunction<Member extends Ranked>(
  members: readonly Member[],
  { councillorId, function: held, rank }: Pick<FunctionInput, 'councillorId' | 'function' | 'rank'>,
): Member[] {
  const changed = members.map((member): Member => {
    if (member.id === councillorId) return { ...member, function: held };
    return held === 'mayor' && member.function === 'mayor' ? { ...member, function: 'councillor' } : member;
  });
  const subject = changed.find(({ id }) => id === councillorId);
  if (!subject || held !== 'deputy') return changed;
  const others = changed.filter(({ id }) => id !== councillorId);
  const deputies = others.filter((member) => member.function === 'deputy');
  const place = rank === null ? deputies.length : Math.min(rank - 1, deputies.length);
  const ranked = [...deputies.slice(0, place), subject, ...deputies.slice(place)];
  return [...others.filter((member) => member.function !== 'deputy'), ...ranked];
}

/** What the notes of a change of function are told from. */
export interface FunctionNotesSource {
  readonly name: string;
  readonly before: CouncillorFunction;
  readonly after: CouncillorFunction;
  readonly effectiveOn: CivilDate;
  /** Who was mayor until then; empty when nobody else was. */
  readonly formerMayor: string;
  /** Deputies once it is applied, and members of the full council. */
  readonly deputies: number;
  readonly seats: number;
  /** What is delegated to them now, and what was delegated to all when the mayor changes. */
  readonly delegations: readonly string[];
  readonly unsettled: boolean;
}

/** What the law says of a change of function. It forbids nothing. */
export function functionNotes(source: FunctionNotesSource, law: LegalLookup): EndPreview['notes'] {
  return [...mayorNotes(source), ...deputyNotes(source, law), ...delegationNotes(source), ...tableNotes(source)].map(([message, key]) => ({
    message: typeset(message),
    source: law(key).source,
  }));
}

type Said = readonly [message: string, key: LegalKey];

function mayorNotes({ name, after, before, formerMayor, effectiveOn }: FunctionNotesSource): Said[] {
  if (after === 'mayor' && before !== 'mayor')
    return [
      ...(formerMayor === ''
        ? []
        : [
            [
              `${formerMayor} redevient conseiller municipal le ${formatDateLong(effectiveOn)} : il n’y a qu’un maire.`,
              'council.mayor.article',
            ] as const,
          ]),
      [
        'Après l’élection d’un nouveau maire, le conseil élit de nouveaux adjoints : changez ensuite la fonction de chacun, et le nom imprimé sous la signature (Administration, onglet Ville).',
        'council.deputies.article',
      ],
    ];
  if (before === 'mayor' && after !== 'mayor')
    return [
      [
        `Le conseil n’a plus de maire le ${formatDateLong(effectiveOn)} : un adjoint remplace ${name} dans l’ordre du tableau jusqu’à l’élection.`,
        'council.mayor-vacancy-days',
      ],
    ];
  return [];
}

function deputyNotes({ before, after, deputies, seats }: FunctionNotesSource, law: LegalLookup): Said[] {
  if (after !== 'deputy' || before === 'deputy') return [];
  const most = Math.floor((seats * legalNumber(law, 'council.deputies-share')) / 100);
  const replaced: Said = [
    'Pour un poste vacant, le nouvel adjoint est choisi parmi les conseillers de même sexe que celui qu’il remplace.',
    'council.deputy-vacancy.article',
  ];
  if (seats === 0 || deputies <= most) return [replaced];
  return [
    replaced,
    [
      `Avec ${plural(deputies, 'adjoint', 'adjoints')}, le conseil dépasse son plafond de ${most} (${legalNumber(law, 'council.deputies-share')} % de ${seats}).`,
      'council.deputies-share',
    ],
  ];
}

function delegationNotes({ before, after, delegations }: FunctionNotesSource): Said[] {
  if (delegations.length === 0 || before === after) return [];
  return [
    [`Délégations en vigueur : ${delegations.join(', ')}. Mettez-y fin, ou gardez-les par un nouvel arrêté.`, 'council.delegation.article'],
  ];
}

function tableNotes({ unsettled }: FunctionNotesSource): Said[] {
  if (!unsettled) return [];
  return [
    [
      'Les voix d’une liste ou une date de naissance manquent : entre élus du même jour, l’ordre actuel est gardé.',
      'council.table.article',
    ],
  ];
}

export const FunctionSpan = z.strictObject({
  function: CouncillorFunction,
  from: zCivilDate,
  /** The last day they held it; null for the latest. */
  to: zCivilDate.nullable(),
  /** The change by which they took it; null for what they were elected as. */
  changeId: FunctionChangeId.nullable(),
  note: z.string(),
});
/** A function held from a day to another. */
export type FunctionSpan = z.infer<typeof FunctionSpan>;

/** What somebody was until a change of function, their own or another’s. */
export interface FormerFunction {
  readonly changeId: FunctionChangeId;
  readonly function: CouncillorFunction;
  readonly effectiveOn: CivilDate;
  readonly note: string;
}

/** The functions somebody held one after the other, the latest first; `former` in the order of the changes. */
export function functionSpans(
  seat: { readonly startsOn: CivilDate; readonly function: CouncillorFunction },
  former: readonly FormerFunction[],
): FunctionSpan[] {
  const spans = former.map((change, index): FunctionSpan => {
    const next = former[index + 1];
    const to = next ? lastDayBefore(next.effectiveOn) : null;
    const { changeId, note, effectiveOn: from } = change;
    return { function: next?.function ?? seat.function, from, to, changeId, note };
  });
  const [first] = former;
  const elected = { from: seat.startsOn, to: first ? lastDayBefore(first.effectiveOn) : null, changeId: null, note: '' };
  const all = [{ ...elected, function: first?.function ?? seat.function }, ...spans];
  const held = all.filter(({ from, to }) => to === null || to >= from);
  return held.toReversed();
}
