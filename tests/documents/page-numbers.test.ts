import type { IContext, IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { expect, test } from 'vitest';
import { estimatePages } from '../../src/main/documents/page-numbers';
import { docxBytes, wordDocument } from '../../src/main/documents/word-document';
import { draftSheets } from '../../src/main/documents/draft-deliberation';
import { dossierSheets } from '../../src/main/documents/dossier';
import { noteBlocks } from '../../src/main/documents/explanatory-note';
import { affairsOf } from '../../src/main/features/council/paper/affair';
import { convocationPaper } from '../../src/main/features/council/paper/convocation-paper';
import { dossierPaper } from '../../src/main/features/council/paper/dossier-paper';
import { draftPaper } from '../../src/main/features/council/paper/draft-paper';
import { frameOf } from '../../src/main/features/council/paper/frame-paper';
import { notePaper } from '../../src/main/features/council/paper/note-paper';
import { grantsSession, item, session } from './session-builders';

const SENTENCE = 'La commune met ses salles à la disposition des associations, et la convention arrive à son terme à la fin de l’année. ';

/** The pages that an estimator gives the headings of one dossier. */
async function pagesBy(estimator: PageNumberEstimator): Promise<number[]> {
  const grants = grantsSession(60);
  const others = Array.from({ length: 10 }, (_, index) => item(index + 2, { context: SENTENCE.repeat(1 + ((index * 5) % 13)) }));
  const from = { ...grants, session: session([...grants.session.items.slice(0, 1), ...others]) };
  const [frame, affairs] = [frameOf(from), affairsOf(from)];
  const drafts = affairs.flatMap((affair) => draftSheets(frame, draftPaper(from, affair)));
  const note = noteBlocks(frame, notePaper(from, affairs));
  const sheets = dossierSheets(frame, dossierPaper(from, affairs), { convocation: convocationPaper(from, affairs), note, drafts });
  let pages: string[] = [];
  const pageNumbers = (body: IXmlableObject, context: IContext) => {
    const estimated = estimator(body, context);
    pages = [...estimated.bookmarks.values()];
    return estimated;
  };
  await docxBytes(wordDocument({ title: 'Dossier', creator: 'Commune', footer: 'Pied', sheets, pageNumbers }));
  return pages.map(Number);
}

test('the page numbers of the contents are those of a full layout, give or take a page', async () => {
  const ours = await pagesBy(estimatePages);
  const full = await pagesBy(estimatePageNumbers);
  expect(ours).toHaveLength(26);
  expect(full).toHaveLength(26);
  const gaps = ours.map((page, rank) => Math.abs(page - (full[rank] ?? 0)));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1);
  expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(18);
});
