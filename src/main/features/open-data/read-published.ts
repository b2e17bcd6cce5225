import type { Finding } from '#shared/features/open-data/findings';
import type { FileReport, FileRequest, PublishedGrant } from '#shared/features/open-data/model';
import type { TitlesRead } from '#shared/features/open-data/titles';
import { broken } from '#shared/kernel/errors';
import { cents } from '#shared/kernel/money';
import type { LongWork } from '../../spreadsheets/long-work';
import { explainUnreadable, readTable } from '../../spreadsheets/read-table';
import { fingerprintOf } from '../../security/fingerprint';
import { FileCollector, WrongColumns } from './file-collector';

/** A file read, with its report. */
export interface ReadFile {
  readonly sha256: string;
  readonly grants: readonly PublishedGrant[];
  readonly report: Omit<FileReport, 'known'>;
}

const LISTED = 1_000;
const LONGEST_VALUE = 120;

/**
 * Reads a file of published grants.
 * @throws RULE `unreadable-file`, `scdl-columns`; `CANCELLED`
 */
export async function readPublished(request: FileRequest, work: LongWork): Promise<ReadFile> {
  const findings = createFindings();
  const collector = new FileCollector({ ...request, tell: findings.tell });
  try {
    const { format, encoding, delimiter } = await readTable(request, { work, taker: collector });
    const { titles, lines, grants } = collector.finish();
    return {
      sha256: fingerprintOf(request.bytes),
      grants,
      report: {
        ...{ format, encoding, delimiter },
        fileName: request.fileName,
        lines,
        accepted: grants.length,
        refused: lines - grants.length,
        amount: cents(grants.reduce((sum, grant) => sum + partOf(grant), 0)),
        granters: grantersOf(grants),
        years: yearsOf(grants),
        titles: titleSentences(titles),
        ...findings.told(),
      },
    };
  } catch (error) {
    if (error instanceof WrongColumns) throw broken({ rule: 'scdl-columns', fileName: request.fileName, faults: error.faults });
    return explainUnreadable(error, request.fileName);
  }
}

/** What the beneficiary of a line got, to the cent. */
export function partOf({ amount, share }: Pick<PublishedGrant, 'amount' | 'share'>): number {
  return Math.round((amount * share) / 10_000);
}

/** Counts every finding and keeps a bounded number, those that block first. */
function createFindings() {
  const kept: { blocking: Finding[]; advice: Finding[] } = { blocking: [], advice: [] };
  let blocking = 0;
  let advice = 0;
  return {
    tell: (finding: Finding): void => {
      if (finding.blocking) blocking += 1;
      else advice += 1;
      const list = finding.blocking ? kept.blocking : kept.advice;
      if (list.length < LISTED)
        list.push(finding.value.length > LONGEST_VALUE ? { ...finding, value: `${finding.value.slice(0, LONGEST_VALUE)}…` } : finding);
    },
    told: () => ({ blocking, advice, findings: [...kept.blocking, ...kept.advice].slice(0, LISTED) }),
  };
}

/** Who grants, the one with the most lines first. */
function grantersOf(grants: readonly PublishedGrant[]): FileReport['granters'] {
  const counts = new Map<string, { name: string; siret: string; lines: number }>();
  for (const { granterName: name, granterSiret: siret } of grants) {
    const key = siret || name;
    const granter = counts.get(key);
    if (granter) granter.lines += 1;
    else counts.set(key, { name, siret, lines: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.lines - a.lines).slice(0, 20);
}

function yearsOf(grants: readonly PublishedGrant[]): FileReport['years'] {
  const counts = new Map<number, number>();
  for (const { year } of grants) counts.set(year, (counts.get(year) ?? 0) + 1);
  return Array.from(counts, ([year, lines]) => ({ year, lines })).toSorted((a, b) => b.year - a.year);
}

function titleSentences({ renamed, absent, ignored }: TitlesRead): string[] {
  return [
    ...renamed.map(({ column, title }) => `« ${title} » est lue comme « ${column} ».`),
    ...(absent.length > 0 ? [`Colonnes du schéma que le fichier n’a pas : ${absent.join(', ')}.`] : []),
    ...(ignored.length > 0 ? [`Colonnes laissées de côté : ${ignored.join(', ')}.`] : []),
  ];
}
