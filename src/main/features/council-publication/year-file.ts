import { stringify } from 'csv-stringify/sync';
import { cellsOf, type Assembly } from '#shared/features/council-publication/cells';
import { checkDeliberations } from '#shared/features/council-publication/check';
import type { DeliberationsPreview } from '#shared/features/council-publication/model';
import { DELIBERATION_COLUMNS } from '#shared/features/council-publication/schema';
import { civilDate, type CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { Reader } from '../../db/connection';
import { fingerprintOf } from '../../security/fingerprint';
import { actsOfYear } from './acts-report';

/** What the file of a year is made from. */
export interface YearFileSources {
  /** By the law of a day. */
  readonly assembly: (db: Reader, day: CivilDate) => Assembly;
  readonly inseeCode: () => string;
}

/** Line 1 holds the titles. */
const FIRST_LINE = 2;

/** What the file of a year would hold, checked; each finding leads to the session where it is mended. */
export function previewYear(db: Reader, year: number, sources: YearFileSources): DeliberationsPreview {
  const lines = linesOf(db, year, sources);
  const findings = checkDeliberations(lines).flatMap((finding) => {
    const act = lines[finding.line - FIRST_LINE];
    return act === undefined ? [] : [{ ...finding, sessionId: act.sessionId, number: act.cells.DELIB_ID }];
  });
  return { year, fileName: fileNameOf(sources, year), rows: lines.length, findings };
}

/**
 * Writes the file of a year: UTF-8 without a mark, commas, quotes doubled, the 17 columns in their order.
 * @throws RULE `scdl-lines-to-mend` when a line blocks and none is to be left out; `no-deliberation-to-publish`
 */
export function writeYear(db: Reader, { year, leaveOut }: { year: number; leaveOut: boolean }, sources: YearFileSources) {
  const all = linesOf(db, year, sources);
  const blocked = new Set(checkDeliberations(all).map(({ line }) => line));
  if (blocked.size > 0 && !leaveOut) throw broken({ rule: 'scdl-lines-to-mend', lines: blocked.size });
  const kept = all.filter(({ line }) => !blocked.has(line));
  if (kept.length === 0) throw broken({ rule: 'no-deliberation-to-publish', year });
  const rows = kept.map(({ cells }) => DELIBERATION_COLUMNS.map((column) => cells[column]));
  const bytes = new Uint8Array(Buffer.from(stringify([DELIBERATION_COLUMNS, ...rows], { record_delimiter: '\r\n' }), 'utf8'));
  return { fileName: fileNameOf(sources, year), bytes, sha256: fingerprintOf(bytes), rows: kept.length };
}

function linesOf(db: Reader, year: number, { assembly }: YearFileSources) {
  const whose = assembly(db, civilDate(`${year}-12-31`));
  return actsOfYear(db, year).map((act, rank) => ({ line: rank + FIRST_LINE, cells: cellsOf(act, whose), sessionId: act.sessionId }));
}

/** « deliberations_54273_2026.csv » */
function fileNameOf({ inseeCode }: YearFileSources, year: number): string {
  return `deliberations_${inseeCode()}_${year}.csv`;
}
