import { isCivilDate } from '../../kernel/dates';
import type { NumberedCells, Tell } from './check-schema';
import { SCDL_SCHEMA, type ScdlCells, type ScdlColumn } from './schema';

/** Where the checks that go beyond the schema come from. */
export const SENSE_SOURCE = 'Contrôle de cohérence de Démopart, plus strict que le schéma';

/** What a file is expected to be about. */
export interface Expected {
  /** The year published; null when any is welcome. */
  readonly year: number | null;
}

/** Says what the schema lets through in a line but cannot be: impossible days, inverted periods, amounts of nothing, another year. */
export function checkSense(row: NumberedCells, { year }: Expected, tell: Tell): void {
  const { line, cells } = row;
  const say = (column: ScdlColumn, message: string, blocking: boolean) =>
    tell({ line, column, value: cells[column], message, source: SENSE_SOURCE, blocking });
  const convention = cells.dateConvention;
  if (wellFormed('dateConvention', cells) && !isCivilDate(convention))
    say('dateConvention', 'Cette date n’existe pas dans le calendrier.', true);
  checkPeriod(cells, say);
  if (wellFormed('montant', cells) && Number(cells.montant) <= 0) say('montant', 'Une subvention publiée est supérieure à zéro.', true);
  if (wellFormed('montant', cells) && /\.\d{3,}$/.test(cells.montant))
    say('montant', 'Un montant en euros a deux décimales au plus.', false);
  if (cells.idBeneficiaire === '' && cells.rnaBeneficiaire !== '' && cells.nature !== 'aide en nature')
    say('idBeneficiaire', 'Sans SIRET, le schéma n’admet qu’une aide en nature à une association.', false);
  if (year !== null && isCivilDate(convention) && Number(convention.slice(0, 4)) !== year)
    say('dateConvention', `Cette date n’est pas de l’année ${year} : vérifiez qu’il s’agit de la bonne subvention.`, false);
}

type Say = (column: ScdlColumn, message: string, blocking: boolean) => void;

function checkPeriod(cells: ScdlCells, say: Say): void {
  if (!wellFormed('datesPeriodeVersement', cells)) return;
  const [start = '', end = start] = cells.datesPeriodeVersement.split('/');
  if (!isCivilDate(start) || !isCivilDate(end)) {
    say('datesPeriodeVersement', 'L’une de ces dates n’existe pas dans le calendrier.', true);
    return;
  }
  if (end < start) say('datesPeriodeVersement', 'La période finit avant de commencer.', true);
  if (cells.conditionsVersement === 'échelonné' && start === end)
    say('datesPeriodeVersement', 'Un versement échelonné s’étend sur une période : indiquez son début et sa fin.', false);
}

function wellFormed(column: ScdlColumn, cells: ScdlCells): boolean {
  return cells[column] !== '' && SCDL_SCHEMA[column].pattern?.test(cells[column]) === true;
}
