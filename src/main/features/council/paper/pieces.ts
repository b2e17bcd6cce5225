import { DossierPart, type DossierChoice } from '#shared/features/council/dossier-parts';
import { annexListBlocks } from '../../../documents/annex-list';
import { agendaBlocks } from '../../../documents/agenda';
import { attendanceSheet } from '../../../documents/attendance-sheet';
import { convocationSheets, letterSheet, proxySheet } from '../../../documents/convocation';
import { draftSheets } from '../../../documents/draft-deliberation';
import { noteBlocks } from '../../../documents/explanatory-note';
import { grantsTablesSheets } from '../../../documents/grants-table';
import { lettersSheets, proxiesSheets } from '../../../documents/letters-to-councillors';
import { nameCardsSheets } from '../../../documents/name-cards';
import { runningOrderSheet } from '../../../documents/running-order';
import type { ConvocationPaper, Frame } from '../../../documents/papers';
import type { Sheet, WordOptions } from '../../../documents/word-document';
import { affairsOf, isDeliberated, type Affair } from './affair';
import { annexListPaper } from './annexes-paper';
import { attendancePaper, nameCardsPaper } from './attendance-paper';
import { convocationPaper } from './convocation-paper';
import type { DossierSource, WrittenDocument } from './dossier-source';
import { draftPaper } from './draft-paper';
import { draftFileName, fileNameOf } from './file-names';
import { frameOf } from './frame-paper';
import { grantsTablesPaper } from './grants-tables-paper';
import { convenedBy, lettersPaper, proxiesPaper } from './letters-paper';
import { notePaper } from './note-paper';
import { runningOrderPaper } from './running-order-paper';

/** What a document is called, and the file it makes. */
export type Sort = Pick<WrittenDocument, 'kind' | 'title' | 'fileName'>;

/** One document of a session, laid out when its turn comes. */
export interface Piece {
  readonly part: DossierPart;
  readonly sort: Sort;
  readonly layOut: () => readonly Sheet[];
  /** What the assembled dossier prints of it, given its sheets; all of them unless told. */
  readonly assembled?: (sheets: readonly Sheet[]) => readonly Sheet[];
  readonly options?: Pick<WordOptions, 'numbered'>;
}

/** What the documents of one session share. */
interface Session {
  readonly source: DossierSource;
  readonly choice: DossierChoice;
  readonly affairs: readonly Affair[];
  readonly frame: Frame;
  readonly convocation: ConvocationPaper;
}

/** The documents of a session that are asked for, in order. */
export function piecesOf(source: DossierSource, choice: DossierChoice): Piece[] {
  const affairs = affairsOf(source);
  const session = { source, choice, affairs, frame: frameOf(source), convocation: convocationPaper(source, affairs) };
  return DossierPart.options.filter((part) => choice.made.includes(part)).flatMap((part) => PIECES[part](session));
}

const PIECES: Readonly<Record<DossierPart, (session: Session) => readonly Piece[]>> = {
  convocation: convocationPieces,
  letters: letterPieces,
  proxies: (session) => {
    const paper = proxiesPaper(session.source);
    return [piece(session, ['proxies', 'proxy-forms', 'formulaires-de-pouvoir', paper.title], () => proxiesSheets(session.frame, paper))];
  },
  agenda: (session) => {
    const { frame, convocation } = session;
    const layOut = () => [{ children: agendaBlocks(frame, convocation.agenda) }];
    return [piece(session, ['agenda', 'agenda', 'ordre-du-jour', convocation.agenda.title], layOut)];
  },
  note: (session) => {
    const paper = notePaper(session.source, session.affairs);
    const layOut = () => [{ children: noteBlocks(session.frame, paper) }];
    return [piece(session, ['note', 'explanatory-note', 'note-explicative-de-synthese', paper.title], layOut)];
  },
  drafts: draftPieces,
  'grants-table': (session) => {
    const paper = grantsTablesPaper(session.source, session.affairs);
    const layOut = () => grantsTablesSheets(session.frame, paper, session.choice.tableSheet);
    return [piece(session, ['grants-table', 'grants-table', 'tableau-des-subventions', paper.title], layOut)];
  },
  annexes: (session) => {
    const paper = annexListPaper(session.source, session.affairs);
    if (paper === null) return [];
    const layOut = () => [{ children: annexListBlocks(session.frame, paper) }];
    return [piece(session, ['annexes', 'annex-list', 'liste-des-annexes', paper.title], layOut)];
  },
  attendance: (session) => {
    const paper = attendancePaper(session.source);
    const layOut = () => [attendanceSheet(session.frame, paper)];
    return [piece(session, ['attendance', 'attendance-sheet', 'feuille-de-presence', paper.title], layOut)];
  },
  'name-cards': (session) => {
    const paper = nameCardsPaper(session.source);
    return [piece(session, ['name-cards', 'name-cards', 'chevalets', paper.title], () => nameCardsSheets(session.frame, paper))];
  },
  'running-order': (session) => {
    const paper = runningOrderPaper(session.source, session.affairs);
    const layOut = () => [runningOrderSheet(session.frame, paper)];
    return [piece(session, ['running-order', 'running-order', 'deroule-de-seance', paper.title], layOut)];
  },
};

type Named = readonly [part: DossierPart, kind: Sort['kind'], subject: string, title: string];

function piece({ source }: Session, [part, kind, subject, title]: Named, layOut: Piece['layOut']): Piece {
  return { part, sort: { kind, title, fileName: fileNameOf(source.session.meetsOn, subject) }, layOut };
}

/** Assembled, the agenda is printed once, behind its own divider. */
function convocationPieces(session: Session): Piece[] {
  const { frame, convocation } = session;
  const layOut = () => convocationSheets(frame, convocation);
  const assembled = () => [letterSheet(frame, convocation), proxySheet(frame, convocation.proxy)];
  return [{ ...piece(session, ['convocation', 'convocation', 'convocation', convocation.title], layOut), assembled }];
}

/** Those that leave by e-mail and those to print are two files; the pages of each letter are counted by themselves. */
function letterPieces(session: Session): Piece[] {
  const { source, affairs, frame, convocation: letter } = session;
  const paper = convenedBy(source, 'paper').length > 0;
  const email = !paper || convenedBy(source, 'electronic').length > 0;
  const made = [
    ...(email ? ([['electronic', 'convocations-par-conseiller']] as const) : []),
    ...(paper ? ([['paper', 'convocations-sur-papier']] as const) : []),
  ];
  return made.map(([means, fileName]) => {
    const letters = lettersPaper(source, affairs, { letter, means });
    const named: Named = ['letters', 'convocation-letters', fileName, letters.title];
    return { ...piece(session, named, () => lettersSheets(frame, letters)), options: { numbered: 'by-section' } };
  });
}

function draftPieces({ source, affairs, frame }: Session): Piece[] {
  return affairs.filter(isDeliberated).map((affair) => {
    const title = `Projet de délibération n° ${affair.number} – ${affair.item.title}`;
    const fileName = draftFileName(source.session.meetsOn, affair, affairs.length);
    const layOut = () => draftSheets(frame, draftPaper(source, affair));
    return { part: 'drafts', sort: { kind: 'draft-deliberation', title, fileName }, layOut };
  });
}
