import {
  Bookmark,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { letterhead, paragraph, paragraphs } from './blocks';
import type { DirectoryDomainPaper, DirectoryEntryPaper, DirectoryPaper } from './association-papers';
import type { Letterhead } from './papers';
import { runsOf } from './text';
import { COLUMN_WIDTH, TEXT_WIDTH, type Sheet } from './word-document';

/** Cover, contents, a part for each domain, then the index: every page number is worked out when the document is written. */
export function directorySheets(head: Letterhead, paper: DirectoryPaper): Sheet[] {
  const parts = paper.domains.map((domain) => ({ children: domainBlocks(domain, paper.seeAlsoTitle) }));
  const nothing = { children: [paragraph('Justified', paper.empty)] };
  return [cover(head, paper), contents(paper), ...(parts.length === 0 ? [nothing] : parts), ...index(paper)];
}

function cover(head: Letterhead, paper: DirectoryPaper): Sheet {
  return {
    children: [
      ...letterhead(head),
      paragraph('CoverTitle', paper.coverTitle),
      ...paragraphs('CoverLine', paper.coverLines),
      ...paragraphs('CoverNote', paper.notice),
    ],
  };
}

function contents({ contentsTitle }: DirectoryPaper): Sheet {
  const list = new TableOfContents(contentsTitle, { hyperlink: true, headingStyleRange: '1-1', beginDirty: true });
  return { children: [paragraph('ContentsTitle', contentsTitle), list] };
}

function domainBlocks({ name, entries, seeAlso }: DirectoryDomainPaper, seeAlsoTitle: string): FileChild[] {
  return [
    paragraph('Heading1', name),
    ...entries.flatMap(entryBlocks),
    ...(seeAlso.length === 0 ? [] : [paragraph('Heading3', seeAlsoTitle), ...seeAlso.map((one) => pageLine(one, TEXT_WIDTH))]),
  ];
}

function entryBlocks({ key, name, lines }: DirectoryEntryPaper): FileChild[] {
  const title = new Bookmark({ id: key, children: runsOf(name) });
  return [
    new Paragraph({ style: 'DirectoryName', ...held(lines.length > 0), keepLines: true, children: [title] }),
    ...lines.map((line, rank) => {
      return new Paragraph({ style: 'DirectoryLine', keepLines: true, ...held(rank < lines.length - 1), children: runsOf(line) });
    }),
  ];
}

/** On the page of the next paragraph, or free. */
function held(kept: boolean): { keepNext?: true } {
  return kept ? { keepNext: true } : {};
}

function index({ indexTitle, index: names }: DirectoryPaper): Sheet[] {
  if (names.length === 0) return [];
  return [{ twoColumns: true, children: [paragraph('ContentsTitle', indexTitle), ...names.map((one) => pageLine(one, COLUMN_WIDTH))] }];
}

/** A name, dots, and the page where it is found. */
function pageLine({ name, key }: { readonly name: string; readonly key: string }, width: number): Paragraph {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a reference is a run, which the library's types forget to list
  const page: ParagraphChild = new PageReference(key, { hyperlink: true });
  const text: readonly ParagraphChild[] = [...runsOf(name), new TextRun({ children: [new Tab()] })];
  return new Paragraph({
    style: 'IndexLine',
    keepLines: true,

    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [...text, page],
  });
}
