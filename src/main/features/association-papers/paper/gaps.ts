import type { Gap, GapPlace } from '#shared/features/association-papers/contract';
import { hasPostalAddress } from '#shared/features/association-papers/postal';
import type { AssociationFile } from '../association-file';
import { isHeld } from './words';

type Missing = readonly [isMissing: boolean, label: string, place: GapPlace];

/** What the sheet of an association will leave blank, each with the tab where it is typed. */
export function sheetGaps(file: AssociationFile): Gap[] {
  const { association: a } = file;
  return told([
    ...common(file),
    [a.rna === '' && a.registryCourt === '', 'Numéro RNA (ou inscription au registre du tribunal)', 'sheet'],
    [a.siret === '', 'SIRET', 'sheet'],
    [a.legalCategory === '', 'Catégorie juridique', 'sheet'],
    [a.domain === '', 'Domaine', 'sheet'],
    [a.foundedOn === null && a.declaredOn === null, 'Date de création', 'sheet'],
    [!hasPostalAddress(a), 'Adresse complète du courrier', 'sheet'],
    [a.phone === '' && a.email === '', 'Téléphone ou adresse électronique', 'sheet'],
    [a.volunteers === null && a.employees === null, 'Bénévoles et salariés', 'sheet'],
    [file.bank === null, 'Coordonnées bancaires', 'bank'],
    [file.pieces.every(({ counting }) => counting === null), 'Pièces justificatives', 'pieces'],
    [file.inKind.size === 0, 'Aides en nature', 'support'],
  ]);
}

/** What the mayor's minute will leave blank. */
export function minuteGaps(file: AssociationFile): Gap[] {
  const president = presidentOf(file);
  return told([
    ...common(file),
    [president !== undefined && president.note === '', 'Note sur la personne qui préside (prononciation du nom)', 'sheet'],
    [file.exchanges.length === 0, 'Dernier échange', 'timeline'],
    [file.inKind.size === 0, 'Aides en nature', 'support'],
  ]);
}

function common(file: AssociationFile): Missing[] {
  const { association: a } = file;
  return [
    [a.purpose === '', 'Objet', 'sheet'],
    [presidentOf(file) === undefined, 'Présidence en exercice', 'sheet'],
    [a.members === null, 'Nombre d’adhérents', 'sheet'],
  ];
}

/** Who presides that day: the last to have begun; undefined when nobody does. */
export function presidentOf({ leaders, today }: Pick<AssociationFile, 'leaders' | 'today'>) {
  return leaders.find((leader) => leader.role === 'president' && isHeld(leader, today));
}

function told(missing: readonly Missing[]): Gap[] {
  return missing.flatMap(([isMissing, label, place]) => (isMissing ? [{ label, place }] : []));
}
