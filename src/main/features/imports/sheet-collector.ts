import { IMPORT_LIMITS, type InspectRequest } from '#shared/features/imports/model';
import type { FileFilter, FileKind, FilterCount } from '#shared/features/imports/file-kind';
import { isBlank, type NumberedRow, type Row } from '../../spreadsheets/cell';
import { kindOf, type KindReader, type Surroundings } from './file-kinds';
import { columnTitles, findHeaderLine, joinedTitles } from './header';
import type { RowTaker } from '../../spreadsheets/read-csv';
import { Unreadable } from '../../spreadsheets/unreadable';

/** What a sheet holds under its titles, once its kind is known. */
export interface CollectedSheet {
  /** Counted from 1. */
  readonly headerLine: number;
  readonly kind: FileKind;
  readonly filter: FileFilter | null;
  readonly titles: readonly string[];
  /** The columns a registry's kind makes, each with its field; undefined: the file's own columns. */
  readonly columns: KindReader['columns'];
  /** The lines that are not blank and that the filter lets through. */
  readonly rows: readonly NumberedRow[];
  readonly linesRead: number;
  readonly counts: readonly FilterCount[];
}

/** The titles may stand as low as line 50. */
const LOWEST_HEADER = 50;

interface OpenedTitles {
  readonly headerLine: number;
  readonly titles: readonly string[];
  readonly kind: KindReader;
}

/** Takes the lines of a sheet as they are read and keeps only those that matter: a file of a department never stands in memory whole. */
export class SheetCollector implements RowTaker {
  readonly #request: Pick<InspectRequest, 'headerLine' | 'filter'>;
  readonly #around: Surroundings;
  readonly #head: Row[] = [];
  readonly #rows: NumberedRow[] = [];
  #line = 0;
  #linesRead = 0;
  #width = 0;
  #opened: OpenedTitles | undefined;

  constructor(request: Pick<InspectRequest, 'headerLine' | 'filter'>, around: Surroundings) {
    this.#request = request;
    this.#around = around;
  }

  take(row: Row): void {
    this.#line += 1;
    if (this.#line > IMPORT_LIMITS.linesRead) throw new Unreadable('too-many-rows', IMPORT_LIMITS.linesRead);
    if (this.#opened) {
      this.#keep(row, this.#line, this.#opened.kind);
      return;
    }
    this.#head.push(row);
    if (this.#head.length === LOWEST_HEADER) this.#openTitles();
  }

  /** @throws Unreadable `empty`, `no-header` */
  finish(): CollectedSheet {
    if (this.#head.every(isBlank)) throw new Unreadable('empty');
    const { headerLine, titles, kind } = this.#opened ?? this.#openTitles();
    return {
      headerLine,
      kind: kind.id,
      filter: kind.filter,
      titles: kind.columns?.map(({ title }) => title) ?? columnTitles(titles, this.#width),
      columns: kind.columns,
      rows: this.#rows,
      linesRead: this.#linesRead,
      counts: kind.counts(),
    };
  }

  #openTitles(): OpenedTitles {
    const headerLine = this.#request.headerLine ?? findHeaderLine(this.#head);
    if (headerLine > this.#head.length) throw new Unreadable('no-header');
    const titles = joinedTitles(this.#head[headerLine - 1] ?? [], this.#head[headerLine - 2]);
    const opened = { headerLine, titles, kind: kindOf(titles, this.#request.filter, this.#around) };
    this.#opened = opened;
    for (const [index, row] of this.#head.entries()) if (index >= headerLine) this.#keep(row, index + 1, opened.kind);
    return opened;
  }

  #keep(row: Row, line: number, kind: KindReader): void {
    if (isBlank(row)) return;
    this.#linesRead += 1;
    const cells = kind.read(row);
    if (cells === undefined) return;
    if (this.#rows.length === IMPORT_LIMITS.rows) throw new Unreadable('too-many-rows', IMPORT_LIMITS.rows);
    if (cells.length > this.#width) this.#width = cells.length;
    this.#rows.push({ line, cells });
  }
}
