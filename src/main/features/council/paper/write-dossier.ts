import { setImmediate } from 'node:timers/promises';
import { isAssembled, type DossierChoice, type DossierPart } from '#shared/features/council/dossier-parts';
import { DomainError } from '#shared/kernel/errors';
import { dossierSheets, type DossierSection } from '../../../documents/dossier';
import { estimatePages } from '../../../documents/page-numbers';
import type { Frame } from '../../../documents/papers';
import { docxBytes, wordDocument, type Sheet, type WordOptions } from '../../../documents/word-document';
import { affairsOf } from './affair';
import { DIVIDERS, dossierPaper } from './dossier-paper';
import type { DossierSource, WrittenDocument } from './dossier-source';
import { fileNameOf } from './file-names';
import { frameOf } from './frame-paper';
import { piecesOf, type Sort } from './pieces';

/** How a long writing tells where it is, and is told to stop. */
export interface Progress {
  report(done: number, total: number, label: string): void;
  readonly signal: AbortSignal;
}

/**
 * Writes the documents of a session that are asked for, then those to assemble as one dossier.
 * Each is laid out once and printed twice, alone and in the dossier.
 * @throws DomainError `CANCELLED` between two documents once the signal is aborted.
 */
export async function writeDossier(source: DossierSource, choice: DossierChoice, progress: Progress): Promise<WrittenDocument[]> {
  const pieces = piecesOf(source, choice);
  const assembles = pieces.some(({ part }) => isAssembled(choice, part));
  const writer = new DossierWriter(frameOf(source), progress, pieces.length + Number(assembles));
  const sections = new Map<DossierPart, readonly Sheet[]>();
  for (const { part, sort, layOut, assembled, options } of pieces) {
    const sheets = await writer.write(sort, layOut, options);
    if (!isAssembled(choice, part)) continue;
    sections.set(part, [...(sections.get(part) ?? []), ...(assembled?.(sheets) ?? sheets)]);
  }
  if (assembles) await writeAssembled(source, sections, writer);
  return writer.written;
}

async function writeAssembled(
  source: DossierSource,
  sections: ReadonlyMap<DossierPart, readonly Sheet[]>,
  writer: DossierWriter,
): Promise<void> {
  const paper = dossierPaper(source, affairsOf(source));
  const divided = [...sections].map(([part, sheets]): DossierSection => ({ title: DIVIDERS[part], sheets }));
  const sort: Sort = { kind: 'dossier', title: paper.title, fileName: fileNameOf(source.session.meetsOn, 'dossier-du-conseil') };
  await writer.write(sort, () => dossierSheets(frameOf(source), paper, divided), { pageNumbers: estimatePages });
}

/** Lays out and packs one document after the other, leaving the event loop free in between. */
class DossierWriter {
  readonly written: WrittenDocument[] = [];
  readonly #frame: Frame;
  readonly #progress: Progress;
  readonly #total: number;

  constructor(frame: Frame, progress: Progress, total: number) {
    this.#frame = frame;
    this.#progress = progress;
    this.#total = total;
  }

  /** Gives back the sheets, which another document may hold too. */
  async write(
    sort: Sort,
    layOut: () => readonly Sheet[],
    options: Pick<WordOptions, 'pageNumbers' | 'numbered'> = {},
  ): Promise<readonly Sheet[]> {
    this.#progress.report(this.written.length, this.#total, sort.title);
    await setImmediate();
    if (this.#progress.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
    const sheets = layOut();
    const { creator, footer, letterhead } = this.#frame;
    const bytes = await docxBytes(wordDocument({ title: sort.title, creator, footer, house: letterhead.house, sheets, ...options }));
    this.written.push({ ...sort, bytes });
    this.#progress.report(this.written.length, this.#total, sort.title);
    return sheets;
  }
}
