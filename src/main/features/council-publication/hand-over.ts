import { actAnnexName, handOverName, slugOf } from '#shared/features/council-publication/names';
import type { HandOver, HandOverFile, HandOverTarget, NumberedDeliberation, SignedFile } from '#shared/features/council-publication/model';
import type { IssuedDocument } from '#shared/features/documents/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { SessionAnnex } from './annexes-report';

/** What the folders of a session are made from. */
export interface HandOverSource {
  readonly meetsOn: CivilDate;
  readonly deliberations: readonly NumberedDeliberation[];
  readonly files: readonly SignedFile[];
  /** What was issued for the session, newest first. */
  readonly documents: readonly IssuedDocument[];
  /** What is annexed to the affairs of the agenda, in its order. */
  readonly annexes: readonly SessionAnnex[];
}

const FOLDERS: Readonly<Record<HandOverTarget, string>> = {
  transmission: 'transmission-prefecture',
  portal: 'portail-des-elus',
  website: 'site-de-la-ville',
};

/** Name of the list that goes with the files sent to the control of legality. */
const SLIP = 'bordereau';

/** Keys: `slip`, `signed:<id>`, `document:<id>`, `annex:<id>`. */
export function handOverOf(target: HandOverTarget, source: HandOverSource): HandOver {
  const folderName = `${source.meetsOn}-${FOLDERS[target]}`;
  if (target === 'portal') return { folderName, ...portal(source) };
  return { folderName, ...(target === 'website' ? website(source) : transmission(source)) };
}

type Content = Pick<HandOver, 'files' | 'missing'>;

/** The signed deliberations and the list that says what each is (nature, subject), as @CTES asks for them. */
function transmission({ deliberations, files, annexes }: HandOverSource): Content {
  const signed = signedDeliberations(files);
  const slip = { key: 'slip', fileName: `${SLIP}.csv`, size: 0 };
  const annexed = annexedTo(deliberations, annexes);
  return {
    files: deliberations.length === 0 ? [] : [slip, ...signed, ...annexed],
    missing: [...missingDeliberations(deliberations, files), ...notPdf(annexed)],
  };
}

/** What goes with each deliberation, named after it. */
function annexedTo(deliberations: readonly NumberedDeliberation[], annexes: readonly SessionAnnex[]): HandOverFile[] {
  return deliberations.flatMap((act) =>
    annexes.filter(({ deliberationId, toTransmit }) => toTransmit && deliberationId === act.id).map((annex) => actAnnexEntry(act, annex)),
  );
}

function actAnnexEntry(act: NumberedDeliberation, annex: SessionAnnex): HandOverFile {
  return { key: `annex:${annex.id}`, fileName: actAnnexName(act, annex), size: annex.size };
}

function notPdf(annexed: readonly HandOverFile[]): string[] {
  const others = annexed.filter(({ fileName }) => !fileName.endsWith('.pdf')).map(({ fileName }) => fileName);
  return others.length === 0
    ? []
    : [`@CTES n’admet que des PDF : remplacez ${plural(others.length, 'cette annexe', 'ces annexes')} par un PDF : ${others.join(', ')}.`];
}

/** What is put on the town’s site: signed deliberations, the list, the minutes (CGCT, art. L. 2121-25, L. 2121-15 and R. 2131-1). */
function website({ deliberations, files, annexes }: HandOverSource): Content {
  const others = files.filter(({ kind }) => kind !== 'deliberation');
  const has = (kind: SignedFile['kind']) => files.some((file) => file.kind === kind);
  return {
    files: [
      ...[...others, ...files.filter(({ kind }) => kind === 'deliberation')].map(signedEntry),
      ...annexedTo(deliberations, open(annexes)),
    ],
    missing: [
      ...missingDeliberations(deliberations, files),
      ...(has('list') ? [] : ['Le PDF de la liste des délibérations reste à ajouter.']),
      ...(has('minutes') ? [] : ['Le PDF du procès-verbal, une fois arrêté, reste à ajouter.']),
      ...keptBack(annexedTo(deliberations, personal(annexes)).length, 'mise en ligne', 'mises en ligne'),
    ],
  };
}

const FOR_COUNCILLORS: readonly IssuedDocument['kind'][] = [
  'convocation',
  'agenda',
  'explanatory-note',
  'draft-deliberation',
  'annex-list',
  'dossier',
];

function open(annexes: readonly SessionAnnex[]): SessionAnnex[] {
  return annexes.filter(({ personalData }) => !personalData);
}

function personal(annexes: readonly SessionAnnex[]): SessionAnnex[] {
  return annexes.filter(({ personalData }) => personalData);
}

function keptBack(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [
    `${plural(count, `annexe contient des données personnelles : elle n’est pas ${one}`, `annexes contiennent des données personnelles : elles ne sont pas ${many}`)}.`,
  ];
}

/** The last version of what goes with the convocation, numbered in its order, then the annexes that may be shown. */
function portal({ documents, annexes }: HandOverSource): Content {
  const latest = FOR_COUNCILLORS.flatMap((kind) => lastOfEach(documents.filter((document) => document.kind === kind)));
  const files = latest.map(({ id, title, fileName, size }, rank) => ({
    key: `document:${id}`,
    fileName: `${String(rank + 1).padStart(2, '0')}-${slugOf(title)}${fileName.slice(fileName.lastIndexOf('.'))}`,
    size,
  }));
  const shown = annexes.filter(({ withdrawn, alreadyGiven }) => !withdrawn && !alreadyGiven);
  return {
    files: [...files, ...open(shown).map(({ id, fileName, size }) => ({ key: `annex:${id}`, fileName, size }))],
    missing: [
      ...(files.length === 0 ? ['Le dossier de la séance n’est pas encore produit.'] : []),
      ...keptBack(
        personal(shown).length,
        'mise au portail ; remettez-la aux élus autrement',
        'mises au portail ; remettez-les aux élus autrement',
      ),
    ],
  };
}

/** One version of each title, the last, in the order in which they were written. */
function lastOfEach(newestFirst: readonly IssuedDocument[]): IssuedDocument[] {
  const byTitle = new Map<string, IssuedDocument>();
  for (const document of newestFirst) {
    const known = byTitle.get(document.title);
    if (known === undefined || known.version < document.version) byTitle.set(document.title, document);
  }
  return [...byTitle.values()];
}

function signedDeliberations(files: readonly SignedFile[]) {
  return files.filter(({ kind }) => kind === 'deliberation').map(signedEntry);
}

function signedEntry({ id, handedOverAs, size }: SignedFile) {
  return { key: `signed:${id}`, fileName: handedOverAs, size };
}

function missingDeliberations(deliberations: readonly NumberedDeliberation[], files: readonly SignedFile[]): string[] {
  if (deliberations.length === 0) return ['Aucune délibération n’a encore de numéro.'];
  const given = new Set(files.map(({ deliberationId }) => deliberationId));
  const without = deliberations.filter(({ id }) => !given.has(id)).map(({ number }) => number);
  if (without.length === 0) return [];
  return [
    `${plural(without.length, 'délibération signée reste', 'délibérations signées restent')} à ajouter en PDF : ${without.join(', ')}.`,
  ];
}

/** The lines of the list sent with the files: number, day, object, nature and type of piece of @CTES, subject, file. */
export function slipLines({ meetsOn, deliberations, files, annexes }: HandOverSource): string[][] {
  const names = new Map(files.map(({ deliberationId, handedOverAs }) => [deliberationId, handedOverAs]));
  return [
    ['Numéro', 'Date', 'Objet', 'Nature', 'Type de pièce', 'Matière', 'Fichier'],
    ...deliberations.flatMap((act) => [
      [
        act.number,
        meetsOn,
        act.title,
        '1 Délibérations',
        '99_DE',
        act.subjectCode,
        names.get(act.id) ?? `${handOverName(act)} (à joindre)`,
      ],
      ...annexes
        .filter(({ deliberationId, toTransmit }) => toTransmit && deliberationId === act.id)
        .map((annex) => [act.number, meetsOn, annex.title, '1 Délibérations', 'Annexe', act.subjectCode, actAnnexName(act, annex)]),
    ]),
  ];
}
