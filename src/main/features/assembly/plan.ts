import type { Candidate, ElectoralList, EndInput, EndPreview, TableLine } from '#shared/features/assembly/model';
import { lastDayBefore, listOfCouncillor, nextOf, successionNotes, type Succession } from '#shared/features/assembly/succession';
import { isUnsettled, tableOf, type Placed } from '#shared/features/assembly/table';
import type { Councillor } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import { councillorName } from '#shared/features/sitting/names';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import type { CouncillorId } from '#shared/kernel/ids';

/** What the end of a mandate is planned from. */
export interface PlanSource {
  readonly lists: readonly ElectoralList[];
  readonly councillorsOn: (day: CivilDate) => readonly Councillor[];
  readonly convened: readonly CivilDate[];
  readonly law: LegalLookup;
  readonly seats: number;
}

/** One member of the new table; the one who is called has no record yet. */
interface Sitting extends Placed {
  readonly id: CouncillorId | null;
  readonly name: string;
}

/** What the end of a mandate is to change. */
export interface EndPlan {
  readonly leaving: Councillor;
  /** Undefined when nobody is called. */
  readonly candidate: Candidate | undefined;
  /** Their last day in office. */
  readonly lastDay: CivilDate;
  /** The new table, in its order. */
  readonly table: readonly Sitting[];
  readonly preview: EndPreview;
}

/** Plans the end of a mandate. @throws NOT_FOUND; RULE `not-in-office`; VALIDATION when it ends before it began */
export function planEnd(source: PlanSource, { councillorId, effectiveOn, reason, replace }: EndInput): EndPlan {
  const lastDay = lastDayBefore(effectiveOn);
  const before = source.councillorsOn(lastDay);
  const leaving = before.find(({ id }) => id === councillorId);
  if (!leaving) throw source.councillorsOn(effectiveOn).some(({ id }) => id === councillorId) ? tooSoon() : notFound('councillor');
  if (leaving.endsOn !== null && leaving.endsOn <= lastDay) throw broken({ rule: 'not-in-office', name: councillorName(leaving) });
  const list = listOfCouncillor(source.lists, councillorId);
  const candidate = replace && list ? nextOf(list) : undefined;
  const staying = source.councillorsOn(effectiveOn).filter(({ id }) => id !== councillorId);
  const table = tableOf([
    ...staying.map((member) => placed(member, source.lists)),
    ...(candidate && list ? [called(candidate, { list, effectiveOn, last: staying.length })] : []),
  ]);
  const replacement = candidate ? 'called' : !replace ? 'waived' : list ? 'exhausted' : 'absent';
  const succession: Succession = {
    ...{
      reason,
      effectiveOn,
      function: leaving.function,
      replacement,
      seats: source.seats,
      inOffice: table.length,
      convened: source.convened,
    },
    unsettled: isUnsettled(table),
  };
  const notes = successionNotes(succession, source.law);
  const dayAfter = addDays(effectiveOn, 1);
  const others = source.councillorsOn(dayAfter).filter(({ id }) => id !== councillorId).length;
  const inOffice = { dayBefore: before.length, day: table.length, dayAfter: others + (candidate ? 1 : 0) };
  const preview = { replacement: calledText(candidate), table: linesOf(leaving, table), inOffice, notes };
  return { leaving, candidate, lastDay, table, preview };
}

function tooSoon() {
  return invalidField(['effectiveOn'], 'Le mandat de cet élu commence ce jour-là ou après : vérifiez la date.');
}

function placed(member: Councillor, lists: readonly ElectoralList[]): Sitting {
  const list = listOfCouncillor(lists, member.id);
  const bornOn = list?.candidates.find(({ councillorId }) => councillorId === member.id)?.bornOn ?? null;
  const { id, function: held, tableOrder, startsOn } = member;
  return { id, name: councillorName(member), function: held, tableOrder, electedOn: startsOn, votes: list?.votes ?? null, bornOn };
}

function called(candidate: Candidate, { list, effectiveOn, last }: { list: ElectoralList; effectiveOn: CivilDate; last: number }): Sitting {
  const place = { function: 'councillor', tableOrder: last + 1, electedOn: effectiveOn } as const;
  return { id: null, name: nameOf(candidate), ...place, votes: list.votes, bornOn: candidate.bornOn };
}

function calledText(candidate: Candidate | undefined): string {
  if (!candidate) return 'Personne n’est appelé au conseil.';
  const called = { madam: 'appelée', sir: 'appelé', none: 'appelé(e)' }[candidate.civility];
  return `${nameOf(candidate)} est ${called} au conseil.`;
}

/** « Mme Zoé Arnould » */
function nameOf({ civility, firstName, lastName }: Candidate): string {
  return councillorName({ person: { civility, firstName, lastName } });
}

function linesOf(leaving: Councillor, table: readonly Sitting[]): TableLine[] {
  const gone = {
    councillorId: leaving.id,
    name: councillorName(leaving),
    function: leaving.function,
    before: leaving.tableOrder,
    after: null,
  };
  const staying = table.map(({ id, name, function: held, tableOrder }, index) => ({
    ...{ councillorId: id, name, function: held },
    before: id === null ? null : tableOrder,
    after: index + 1,
  }));
  return [gone, ...staying];
}
