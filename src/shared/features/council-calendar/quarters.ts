import { addDays, addMonths, civilDate, formatDateLong, yearOf, type CivilDate } from '../../kernel/dates';
import { ordinal, typeset } from '../../kernel/french';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Deadline } from './model';

/** How many days before its end a quarter without any session set is brought up. */
const HORIZON = 30;

/** The meetings that the law wants in a year, one a quarter, from the quarter of the first session on record to the one of `today` (CGCT, art. L. 2121-7). */
export function quarterDeadlines(
  year: number,
  days: readonly CivilDate[],
  { law, today }: { law: LegalLookup; today: CivilDate },
): Deadline[] {
  const [first] = days;
  if (first === undefined) return [];
  return quartersOf(year, Math.max(1, legalNumber(law, 'council.meeting-months')))
    .filter(({ startsOn, endsOn }) => startsOn <= today && endsOn >= first)
    .map((quarter) => quarterDeadline(quarter, days, { law, today }));
}

interface Quarter {
  readonly rank: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
}

function quartersOf(year: number, months: number): Quarter[] {
  const start = civilDate(`${String(year).padStart(4, '0')}-01-01`);
  return Array.from({ length: Math.max(1, Math.floor(12 / months)) }, (_, index) => {
    const startsOn = addMonths(start, index * months);
    return { rank: index + 1, startsOn, endsOn: addDays(addMonths(startsOn, months), -1) };
  });
}

function quarterDeadline(
  { rank, startsOn, endsOn }: Quarter,
  days: readonly CivilDate[],
  { law, today }: { law: LegalLookup; today: CivilDate },
): Deadline {
  const met = days.find((day) => day >= startsOn && day <= endsOn);
  const held = met !== undefined && met <= today;
  const detail = met
    ? `${held ? 'Séance tenue' : 'Séance prévue'} le ${formatDateLong(met)}.`
    : `Aucune séance n’est fixée entre le ${formatDateLong(startsOn)} et le ${formatDateLong(endsOn)}.`;
  return {
    kind: 'quarter',
    sessionId: null,
    meetsOn: null,
    state: stateOfQuarter({ met, held, endsOn }, today),
    dueOn: endsOn,
    doneOn: held ? met : null,
    title: typeset(`Réunir le conseil au ${ordinal(rank)} trimestre ${yearOf(startsOn)}`),
    detail: typeset(detail),
    source: typeset(law('council.meeting-months').source),
  };
}

function stateOfQuarter(
  { met, held, endsOn }: { met: CivilDate | undefined; held: boolean; endsOn: CivilDate },
  today: CivilDate,
): Deadline['state'] {
  if (held) return 'done';
  if (endsOn < today) return 'late';
  return met === undefined && endsOn <= addDays(today, HORIZON) ? 'soon' : 'to-come';
}
