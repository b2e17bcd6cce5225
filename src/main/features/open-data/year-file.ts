import { checkFile } from '#shared/features/open-data/check-file';
import type { Finding } from '#shared/features/open-data/findings';
import type { Correction, ExportChoice, ExportNote, ExportPreview, ExportRow } from '#shared/features/open-data/model';
import { exportFileName } from '#shared/features/open-data/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { sumCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { fingerprintOf } from '../../security/fingerprint';
import { exportLines, type ExportLine, type ExportSources } from './export-lines';
import { scdlBytes } from './write-csv';

/** What the file of a year is made from. */
export interface YearFileSources extends ExportSources {
  readonly inseeCode: () => string;
  readonly today: CivilDate;
}

const SHOWN = 500;

/** What the file of a year would hold, checked. */
export function previewOf(db: Reader, choice: ExportChoice, sources: YearFileSources): ExportPreview {
  const lines = exportLines(db, choice, sources);
  const findings = checkFile(lines, { year: choice.year });
  const blocking = findings.filter((finding) => finding.blocking);
  const advice = findings.filter((finding) => !finding.blocking);
  const origins = new Map(lines.map((line) => [line.line, line]));
  return {
    fileName: exportFileName(sources.inseeCode(), choice.year),
    total: lines.length,
    amount: sumCents(lines.map(({ amount }) => amount)),
    rows: lines.slice(0, SHOWN).map(shownRow),
    corrections: [...blocking, ...advice].slice(0, SHOWN).flatMap((finding) => correctionOf(finding, origins)),
    blocking: blocking.length,
    advice: advice.length,
    notes: countNotes(lines),
  };
}

/** A file of grants written in the form of the schema. */
export interface YearFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly amount: Cents;
  readonly lines: readonly ExportLine[];
}

/**
 * Writes the file of a year.
 * @throws RULE `scdl-lines-to-mend` when a line blocks and none is to be left out; `scdl-nothing-to-publish`
 */
export function writeYear(db: Reader, { leaveOut, ...choice }: ExportChoice & { leaveOut: boolean }, sources: YearFileSources): YearFile {
  const all = exportLines(db, choice, sources);
  const blocked = new Set(checkFile(all, { year: choice.year }).flatMap(({ line, blocking }) => (blocking ? [line] : [])));
  if (blocked.size > 0 && !leaveOut) throw broken({ rule: 'scdl-lines-to-mend', lines: blocked.size });
  const lines = all.filter(({ line }) => !blocked.has(line));
  if (lines.length === 0) throw broken({ rule: 'scdl-nothing-to-publish', year: choice.year });
  const bytes = scdlBytes(lines.map(({ cells }) => cells));
  return {
    fileName: exportFileName(sources.inseeCode(), choice.year),
    bytes,
    sha256: fingerprintOf(bytes),
    amount: sumCents(lines.map(({ amount }) => amount)),
    lines,
  };
}

function shownRow({ cells, ...line }: ExportLine): ExportRow {
  return {
    line: line.line,
    associationId: line.associationId,
    associationName: line.associationName,
    campaignId: line.campaignId,
    requestId: line.requestId,
    amount: line.amount,
    notes: [...line.notes],
    purpose: cells.objet,
    convention: cells.dateConvention,
    period: cells.datesPeriodeVersement,
  };
}

function correctionOf(finding: Finding, origins: ReadonlyMap<number, ExportLine>): Correction[] {
  const origin = origins.get(finding.line);
  if (!origin) return [];
  const { associationId, associationName, campaignId, requestId } = origin;
  return [{ ...finding, associationId, associationName, campaignId, requestId }];
}

function countNotes(lines: readonly ExportLine[]): Record<ExportNote, number> {
  const counts = { 'vote-date': 0, 'payment-date': 0, shortened: 0 };
  for (const { notes } of lines) for (const note of notes) counts[note] += 1;
  return counts;
}
