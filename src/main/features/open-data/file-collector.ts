import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { SENSE_SOURCE } from '#shared/features/open-data/check-sense';
import type { Finding } from '#shared/features/open-data/findings';
import type { PublishedGrant } from '#shared/features/open-data/model';
import { isWholeShare, shareMessage } from '#shared/features/open-data/shares';
import { knownTitles, readTitles, type ReadColumn, type TitlesRead } from '#shared/features/open-data/titles';
import { readSiret, WHOLE_SHARE } from '#shared/features/open-data/tolerant';
import { isBlank, type Row } from '../../spreadsheets/cell';
import type { RowTaker } from '../../spreadsheets/read-csv';
import { Unreadable } from '../../spreadsheets/unreadable';
import { quickText, rememberingLast } from './cell-text';
import { readGrant, type LineReading } from './read-line';

/** Columns that do not let a file be read: missing ones, or the same one twice. */
export class WrongColumns extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('wrong columns');
    this.name = 'WrongColumns';
    this.faults = faults;
  }
}

/** What a file of published grants holds. */
export interface CollectedFile {
  readonly titles: TitlesRead;
  readonly titleLine: number;
  readonly lines: number;
  readonly grants: readonly PublishedGrant[];
}

/** The titles may stand as low as line 10, under a heading. */
const LOWEST_TITLES = 10;

type Options = Pick<LineReading, 'year' | 'withoutIdentifier' | 'tell'>;

/** Takes the lines of a file as they are read and makes grants of them. */
export class FileCollector implements RowTaker {
  readonly #options: Options;
  readonly #head: Row[] = [];
  readonly #grants: PublishedGrant[] = [];
  readonly #seen = new Map<string, number>();
  readonly #row: { cells: Row; line: number } = { cells: [], line: 0 };
  #titles: { readonly read: TitlesRead; readonly line: number; readonly width: number; readonly reading: LineReading } | undefined;
  #line = 0;
  #lines = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  take(cells: Row): void {
    this.#line += 1;
    if (this.#titles) {
      this.#read(cells, this.#line);
      return;
    }
    this.#head.push(cells);
    if (this.#head.length === LOWEST_TITLES) this.#openTitles();
  }

  /** @throws Unreadable `empty`, WrongColumns */
  finish(): CollectedFile {
    if (!this.#titles) this.#openTitles();
    if (!this.#titles) throw new Unreadable('empty');
    this.#checkShares();
    return { titles: this.#titles.read, titleLine: this.#titles.line, lines: this.#lines, grants: this.#grants };
  }

  #openTitles(): void {
    if (this.#head.every(isBlank)) throw new Unreadable('empty');
    const scores = this.#head.map((row) => knownTitles(row.map(quickText)));
    const at = scores.indexOf(Math.max(...scores));
    const titles = (this.#head[at] ?? []).map(quickText);
    const read = readTitles(titles);
    refuse(read, at + 1);
    const reading = {
      ...this.#options,
      readGranter: rememberingLast(readSiret),
      titleOf: (column: ReadColumn) => titles[read.places.get(column) ?? -1] ?? column,
    };
    this.#titles = { read, line: at + 1, width: titles.length, reading };
    for (const [rank, row] of this.#head.entries()) if (rank > at) this.#read(row, rank + 1);
  }

  #read(cells: Row, line: number): void {
    if (!this.#titles || isBlank(cells)) return;
    this.#lines += 1;
    if (this.#lines > IMPORT_LIMITS.rows) throw new Unreadable('too-many-rows', IMPORT_LIMITS.rows);
    const { reading, width } = this.#titles;
    const key = cells.join('\u0001');
    const first = this.#seen.get(key);
    if (first !== undefined) {
      reading.tell(
        finding({ line, column: reading.titleOf('nomBeneficiaire'), message: `Cette ligne répète la ligne ${first}.`, blocking: true }),
      );
      return;
    }
    this.#seen.set(key, line);
    if (cells.slice(width).some((cell) => quickText(cell) !== ''))
      reading.tell(
        finding({
          line,
          column: '',
          message: 'Cette ligne a plus de cellules que de titres : un guillemet ou un séparateur manque peut-être.',
        }),
      );
    this.#row.cells = cells;
    this.#row.line = line;
    const grant = readGrant(line, this.#text, reading);
    if (grant) this.#grants.push(grant);
  }

  readonly #text = (column: ReadColumn): string => {
    const place = this.#titles?.read.places.get(column);
    return place === undefined ? '' : quickText(this.#row.cells[place]);
  };

  /** Grants split between beneficiaries whose parts do not make the whole. */
  #checkShares(): void {
    const splits = new Map<string, { line: number; sum: number; parts: number }>();
    for (const grant of this.#grants) {
      if (grant.share === WHOLE_SHARE) continue;
      const key = [grant.granterSiret, grant.conventionOn, grant.reference, grant.purpose, grant.amount, grant.period].join('\u0001');
      const split = splits.get(key) ?? { line: grant.line, sum: 0, parts: 0 };
      splits.set(key, { line: split.line, sum: split.sum + grant.share, parts: split.parts + 1 });
    }
    const column = this.#titles?.reading.titleOf('pourcentageSubvention') ?? '';
    for (const { line, sum, parts } of splits.values()) {
      if (isWholeShare(sum, parts)) continue;
      this.#options.tell(finding({ line, column, message: shareMessage(sum) }));
    }
  }
}

function refuse({ missing, doubled }: TitlesRead, line: number): void {
  const faults = [
    ...missing.map((column) => `ligne ${line} : la colonne « ${column} » manque`),
    ...doubled.map(({ column, titles }) => `ligne ${line} : la colonne « ${column} » est là deux fois (« ${titles.join(' » et « ')} »)`),
  ];
  if (faults.length > 0) throw new WrongColumns(faults);
}

function finding({
  line,
  column,
  message,
  blocking = false,
}: {
  line: number;
  column: string;
  message: string;
  blocking?: boolean;
}): Finding {
  return { line, column, value: '', message, source: SENSE_SOURCE, blocking };
}
