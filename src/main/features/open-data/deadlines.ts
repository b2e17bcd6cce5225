import type { DeadlineRow } from '#shared/features/open-data/model';
import { publishBy } from '#shared/features/open-data/rules';
import { legalNumber } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { groupThousands, NBSP, plural } from '#shared/kernel/french';
import type { Reader } from '../../db/connection';
import { thresholdOf, type ExportSources } from './export-lines';
import { listGranted } from './grants-report';
import { firstPublished } from './publications-repository';

/** The grants of a year to publish, and the rule that says so. */
export interface Deadlines {
  readonly rows: DeadlineRow[];
  readonly late: number;
  readonly waiting: number;
  readonly rule: string;
  readonly source: string;
}

/** What is to be published by when, soonest first; what is published comes last. */
export function deadlinesOf(db: Reader, year: number, { today, ...sources }: ExportSources & { today: CivilDate }): Deadlines {
  const granted = listGranted(db, { year, today, above: thresholdOf(db, year, sources) });
  const ids = granted.map(({ requestId }) => requestId);
  const agreements = sources.agreementDates(db, ids);
  const published = firstPublished(db, ids);
  const law = sources.lawOn(db, today);
  const rows = granted.map(({ requestId, campaignId, associationId, associationName, purpose, amount, votedOn }): DeadlineRow => {
    const signedOn = agreements.get(requestId) ?? null;
    const publishedOn = published.get(requestId) ?? null;
    const dueOn = publishBy(signedOn ?? votedOn, law);
    const late = publishedOn === null && dueOn !== null && dueOn < today;
    return { requestId, campaignId, associationId, associationName, purpose, voted: amount, signedOn, votedOn, dueOn, publishedOn, late };
  });
  const months = law('open-data.publication-months');
  const inhabitants = legalNumber(law, 'open-data.inhabitants');
  return {
    rows: rows.toSorted(byUrgency),
    late: rows.filter(({ late }) => late).length,
    waiting: rows.filter(({ publishedOn }) => publishedOn === null).length,
    rule:
      `Les données essentielles des conventions sont publiées par les collectivités de plus de ${groupThousands(inhabitants)}${NBSP}habitants, ` +
      `dans les ${plural(Number(months.value), 'mois', 'mois')} qui suivent la signature.`,
    source: months.source,
  };
}

function byUrgency(a: DeadlineRow, b: DeadlineRow): number {
  return key(a).localeCompare(key(b));
}

function key({ publishedOn, dueOn }: DeadlineRow): string {
  return `${publishedOn === null ? 0 : 1}${dueOn ?? '9999'}`;
}
