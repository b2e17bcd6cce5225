import type { Piece, PieceInput, PieceType } from '#shared/features/pieces/model';
import { expectedYearOf, normalisePiece } from '#shared/features/pieces/rules';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { createChance, type Chance } from './chance';
import { slugOf } from './invented-identifiers';
import { samplePdf } from './sample-pdf';
import type { Sheet } from './sheets';

const SEED = 54_103;
/** Beyond the first town, branches have documents without a file: they are there to be counted. */
const WITH_FILES = 120;

/** A document that an invented association gave. */
export interface InventedPiece extends Pick<Piece, 'status'> {
  readonly values: PieceInput;
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array } | null;
}

/** How well a file is kept: one in three complete, one in six complete but to be checked, the others with something wanting. */
type Care = 'complete' | 'unchecked' | 'partial';

/** The supporting documents of every association, by rank: some missing, run out, refused, or still to be checked. */
export function inventPieces(sheets: readonly Sheet[], types: readonly PieceType[], today: CivilDate): InventedPiece[][] {
  const chance = createChance(SEED);
  return sheets.map((sheet, rank) => {
    const care: Care = chance.happens(33) ? 'complete' : chance.happens(25) ? 'unchecked' : 'partial';
    return types.flatMap((type) => inventPiece(type, { chance, sheet, care, today, withFile: rank < WITH_FILES }) ?? []);
  });
}

interface Invention {
  readonly chance: Chance;
  readonly sheet: Sheet;
  readonly care: Care;
  readonly today: CivilDate;
  readonly withFile: boolean;
}

function inventPiece(type: PieceType, { chance, sheet, care, today, withFile }: Invention): InventedPiece | null {
  const commitmentOn = sheet.values.republicanCommitmentOn;
  const given = type.required ? care !== 'partial' || chance.happens(62) : chance.happens(12);
  if (!given || (type.role === 'republican-commitment' && commitmentOn === null)) return null;
  const receivedOn = addDays(today, -chance.whole(2, 200));
  const writtenEnd = addDays(today, care === 'partial' ? chance.whole(-120, 90) : chance.whole(5, 330));
  const datedOn = type.role === 'republican-commitment' && commitmentOn !== null && commitmentOn <= receivedOn ? commitmentOn : null;
  const status = statusOf(chance, care);
  const note = status === 'refused' ? chance.pick(REFUSALS) : '';
  const values = normalisePiece(type, { typeId: type.id, year: expectedYearOf(type, today), datedOn, writtenEnd, receivedOn, note });
  return { values, status, file: withFile && chance.happens(80) ? fileOf(type, sheet.values.name, values.year) : null };
}

const REFUSALS = ['Document non signé.', 'Une page manque.', 'Au nom d’une personne, non de l’association.'];

function statusOf(chance: Chance, care: Care): Piece['status'] {
  if (care === 'complete') return 'valid';
  if (care === 'unchecked') return chance.happens(70) ? 'valid' : 'received';
  return chance.happens(8) ? 'refused' : chance.happens(22) ? 'received' : 'valid';
}

function fileOf(type: PieceType, association: string, year: number | null): InventedPiece['file'] {
  const title = year === null ? type.name : `${type.name} ${year}`;
  return { fileName: `${slugOf(title).slice(0, 40).replace(/-$/, '')}.pdf`, bytes: samplePdf([title, association, 'Document d exemple']) };
}
