import { handOverName, slugOf } from '#shared/features/council-publication/names';
import type { HandOver, HandOverTarget, NumberedDeliberation, SignedFile } from '#shared/features/council-publication/model';
import type { IssuedDocument } from '#shared/features/documents/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';

/** What the folders of a session are made from. */
export interface HandOverSource {
  readonly meetsOn: CivilDate;
  readonly deliberations: readonly NumberedDeliberation[];
  readonly files: readonly SignedFile[];
  /** What was issued for the session, newest first. */
  readonly documents: readonly IssuedDocument[];
}

const FOLDERS: Readonly<Record<HandOverTarget, string>> = {
  transmission: 'transmission-prefecture',
  portal: 'portail-des-elus',
  website: 'site-de-la-ville',
};

/** Name of the list that goes with the files sent to the control of legality. */
const SLIP = 'bordereau';

/** Keys: `slip`, `signed:<id>`, `document:<id>`. */
export function handOverOf(target: HandOverTarget, source: HandOverSource): HandOver {
  const folderName = `${source.meetsOn}-${FOLDERS[target]}`;
  if (target === 'portal') return { folderName, ...portal(source) };
  return { folderName, ...(target === 'website' ? website(source) : transmission(source)) };
}

type Content = Pick<HandOver, 'files' | 'missing'>;

/** The signed deliberations and the list that says what each is (nature, subject), as @CTES asks for them. */
function transmission({ deliberations, files }: HandOverSource): Content {
  const signed = signedDeliberations(files);
  const slip = { key: 'slip', fileName: `${SLIP}.csv`, size: 0 };
  return { files: deliberations.length === 0 ? [] : [slip, ...signed], missing: missingDeliberations(deliberations, files) };
}

/** What is put on the town’s site: signed deliberations, the list, the minutes (CGCT, art. L. 2121-25, L. 2121-15 and R. 2131-1). */
function website({ deliberations, files }: HandOverSource): Content {
  const others = files.filter(({ kind }) => kind !== 'deliberation');
  const has = (kind: SignedFile['kind']) => files.some((file) => file.kind === kind);
  return {
    files: [...others, ...files.filter(({ kind }) => kind === 'deliberation')].map(signedEntry),
    missing: [
      ...missingDeliberations(deliberations, files),
      ...(has('list') ? [] : ['Le PDF de la liste des délibérations reste à ajouter.']),
      ...(has('minutes') ? [] : ['Le PDF du procès-verbal, une fois arrêté, reste à ajouter.']),
    ],
  };
}

const FOR_COUNCILLORS: readonly IssuedDocument['kind'][] = ['convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier'];

/** The last version of what goes with the convocation, numbered in its order. */
function portal({ documents }: HandOverSource): Content {
  const latest = FOR_COUNCILLORS.flatMap((kind) => lastOfEach(documents.filter((document) => document.kind === kind)));
  const files = latest.map(({ id, title, fileName, size }, rank) => ({
    key: `document:${id}`,
    fileName: `${String(rank + 1).padStart(2, '0')}-${slugOf(title)}${fileName.slice(fileName.lastIndexOf('.'))}`,
    size,
  }));
  return { files, missing: files.length === 0 ? ['Le dossier de la séance n’est pas encore produit.'] : [] };
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
export function slipLines({ meetsOn, deliberations, files }: HandOverSource): string[][] {
  const names = new Map(files.map(({ deliberationId, handedOverAs }) => [deliberationId, handedOverAs]));
  return [
    ['Numéro', 'Date', 'Objet', 'Nature', 'Type de pièce', 'Matière', 'Fichier'],
    ...deliberations.map((act) => [
      act.number,
      meetsOn,
      act.title,
      '1 Délibérations',
      '99_DE',
      act.subjectCode,
      names.get(act.id) ?? `${handOverName(act)} (à joindre)`,
    ]),
  ];
}
