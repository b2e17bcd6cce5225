import { setImmediate } from 'node:timers/promises';
import { DomainError } from '#shared/kernel/errors';
import type { FileChild } from 'docx';
import { agendaBlocks } from '../../../documents/agenda';
import { convocationSheets } from '../../../documents/convocation';
import { dossierSheets } from '../../../documents/dossier';
import { draftSheets } from '../../../documents/draft-deliberation';
import { noteBlocks } from '../../../documents/explanatory-note';
import { estimatePages } from '../../../documents/page-numbers';
import type { Frame } from '../../../documents/papers';
import { docxBytes, wordDocument, type Sheet, type WordOptions } from '../../../documents/word-document';
import { affairsOf, type Affair } from './affair';
import { convocationPaper } from './convocation-paper';
import { dossierPaper } from './dossier-paper';
import type { DossierSource, WrittenDocument } from './dossier-source';
import { draftPaper } from './draft-paper';
import { draftFileName, fileNameOf } from './file-names';
import { frameOf } from './frame-paper';
import { notePaper } from './note-paper';

/** How a long writing tells where it is, and is told to stop. */
export interface Progress {
  report(done: number, total: number, label: string): void;
  readonly signal: AbortSignal;
}

type Sort = Pick<WrittenDocument, 'kind' | 'title' | 'fileName'>;

/**
 * Writes every document of a session: convocation, agenda, note, one draft per affair, and the whole dossier.
 * The note and the drafts are laid out once and printed twice, alone and in the dossier.
 * @throws DomainError `CANCELLED` between two documents once the signal is aborted.
 */
export async function writeDossier(source: DossierSource, progress: Progress): Promise<WrittenDocument[]> {
  const affairs = affairsOf(source);
  const writer = new DossierWriter(frameOf(source), progress, affairs.length + 4);
  const { meetsOn } = source.session;
  const convocation = convocationPaper(source, affairs);
  const { agenda } = convocation;
  const frame = frameOf(source);
  await writer.write({ kind: 'convocation', title: convocation.title, fileName: fileNameOf(meetsOn, 'convocation') }, () =>
    convocationSheets(frame, convocation),
  );
  await writer.write({ kind: 'agenda', title: agenda.title, fileName: fileNameOf(meetsOn, 'ordre-du-jour') }, () => [
    { children: agendaBlocks(frame, agenda) },
  ]);
  const note = await writeNote(source, affairs, writer);
  const drafts: Sheet[] = [];
  for (const affair of affairs) {
    const sort = draftSort(source, affair, affairs.length);
    drafts.push(...(await writer.write(sort, () => draftSheets(frame, draftPaper(source, affair)))));
  }
  const dossier = dossierPaper(source, affairs);
  await writer.write(
    { kind: 'dossier', title: dossier.title, fileName: fileNameOf(meetsOn, 'dossier-du-conseil') },
    () => dossierSheets(frame, dossier, { convocation, note, drafts }),
    { pageNumbers: estimatePages },
  );
  return writer.written;
}

async function writeNote(source: DossierSource, affairs: readonly Affair[], writer: DossierWriter): Promise<readonly FileChild[]> {
  const paper = notePaper(source, affairs);
  const sort: Sort = {
    kind: 'explanatory-note',
    title: paper.title,
    fileName: fileNameOf(source.session.meetsOn, 'note-explicative-de-synthese'),
  };
  const sheets = await writer.write(sort, () => [{ children: noteBlocks(frameOf(source), paper) }]);
  return sheets.flatMap(({ children }) => children);
}

function draftSort(source: DossierSource, affair: Affair, affairs: number): Sort {
  return {
    kind: 'draft-deliberation',
    title: `Projet de délibération n° ${affair.rank} – ${affair.item.title}`,
    fileName: draftFileName(source.session.meetsOn, affair, affairs),
  };
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
  async write(sort: Sort, layOut: () => readonly Sheet[], options: Pick<WordOptions, 'pageNumbers'> = {}): Promise<readonly Sheet[]> {
    this.#progress.report(this.written.length, this.#total, sort.title);
    await setImmediate();
    if (this.#progress.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
    const sheets = layOut();
    const { creator, footer } = this.#frame;
    const bytes = await docxBytes(wordDocument({ title: sort.title, creator, footer, sheets, ...options }));
    this.written.push({ ...sort, bytes });
    this.#progress.report(this.written.length, this.#total, sort.title);
    return sheets;
  }
}
