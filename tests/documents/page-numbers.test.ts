import type { IContext, IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { expect, test } from 'vitest';
import { USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import { estimatePages } from '../../src/main/documents/page-numbers';
import { docxBytes, wordDocument } from '../../src/main/documents/word-document';
import { dossierSheets, type DossierSection } from '../../src/main/documents/dossier';
import { affairsOf } from '../../src/main/features/council/paper/affair';
import { dossierPaper } from '../../src/main/features/council/paper/dossier-paper';
import type { DossierSource } from '../../src/main/features/council/paper/dossier-source';
import { frameOf } from '../../src/main/features/council/paper/frame-paper';
import { piecesOf } from '../../src/main/features/council/paper/pieces';
import { grantsSession, item, session } from './session-builders';

const SENTENCE = 'La commune met ses salles à la disposition des associations, et la convention arrive à son terme à la fin de l’année. ';

/** Every document of a session behind its divider: upright, landscape and A3 pages, tall rows, one page for each councillor. */
function sectionsOf(from: DossierSource): DossierSection[] {
  const pieces = piecesOf(from, { ...USUAL_CHOICE, tableSheet: 'a3' });
  return USUAL_CHOICE.made.map((part) => ({
    title: part,
    sheets: pieces.filter((piece) => piece.part === part).flatMap(({ layOut }) => layOut()),
  }));
}

/** The pages that an estimator gives the headings of one dossier. */
async function pagesBy(estimator: PageNumberEstimator): Promise<number[]> {
  const grants = grantsSession(60);
  const others = Array.from({ length: 10 }, (_, index) => item(index + 2, { context: SENTENCE.repeat(1 + ((index * 5) % 13)) }));
  const from = { ...grants, session: session([...grants.session.items.slice(0, 1), ...others]) };
  const [frame, affairs] = [frameOf(from), affairsOf(from)];
  const sheets = dossierSheets(frame, dossierPaper(from, affairs), sectionsOf(from));
  let pages: string[] = [];
  const pageNumbers = (body: IXmlableObject, context: IContext) => {
    const estimated = estimator(body, context);
    pages = [...estimated.bookmarks.values()];
    return estimated;
  };
  await docxBytes(wordDocument({ title: 'Dossier', creator: 'Commune', footer: 'Pied', house: undefined, sheets, pageNumbers }));
  return pages.map(Number);
}

test('the page numbers of the contents are those of a full layout, give or take a page', async () => {
  const ours = await pagesBy(estimatePages);
  const full = await pagesBy(estimatePageNumbers);
  expect(ours).toHaveLength(32);
  expect(full).toHaveLength(32);
  const gaps = ours.map((page, rank) => Math.abs(page - (full[rank] ?? 0)));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1);
  expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(22);
});
