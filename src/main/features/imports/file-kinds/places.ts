import { fold } from '#shared/kernel/french';
import { together, type Get, type StageContext } from './kind';

/** Kinds of streets as INSEE shortens them. */
const STREETS: Readonly<Record<string, string>> = {
  ALL: 'allée',
  AV: 'avenue',
  BD: 'boulevard',
  CHE: 'chemin',
  CRS: 'cours',
  CITE: 'cité',
  FG: 'faubourg',
  HAM: 'hameau',
  IMP: 'impasse',
  LD: 'lieu-dit',
  LOT: 'lotissement',
  PAS: 'passage',
  PL: 'place',
  QUAI: 'quai',
  RES: 'résidence',
  RLE: 'ruelle',
  RPT: 'rond-point',
  RTE: 'route',
  RUE: 'rue',
  SEN: 'sentier',
  SQ: 'square',
  VOIE: 'voie',
  ZA: 'zone artisanale',
};
const REPETITIONS: Readonly<Record<string, string>> = { B: 'bis', T: 'ter', Q: 'quater' };

/** The titles of an address in parts. */
interface AddressParts {
  readonly complement: string;
  readonly number: string;
  readonly repetition: string;
  readonly street: string;
  readonly name: string;
  readonly delivery: string;
}

/** « Bâtiment A, 35 bis rue Pascal, BP 12 » from its parts. */
export function assembleAddress(get: Get, parts: AddressParts): string {
  const street = get(parts.street);
  const repetition = get(parts.repetition);
  const way = together([
    get(parts.number).replace(/^0+(?=\d)/, ''),
    REPETITIONS[repetition.toUpperCase()] ?? repetition,
    STREETS[street.toUpperCase()] ?? street,
    get(parts.name),
  ]);
  return together([get(parts.complement), way, get(parts.delivery)], ', ');
}

/** The titles by which the commune of a line is known. */
interface PlaceTitles {
  readonly insee: string;
  readonly postalCode: string;
  readonly label: string;
}

/** Whether a line is of the commune asked: by its INSEE code, or, without one, by the postal code and the name of the town. */
export function isInCommune(get: Get, { filter, town }: StageContext, titles: PlaceTitles): boolean {
  if (filter.inseeCode === '') return true;
  const code = get(titles.insee);
  if (code !== '') return code.padStart(5, '0') === filter.inseeCode;
  const isOurs = filter.inseeCode === town.inseeCode;
  return isOurs && get(titles.postalCode).padStart(5, '0') === town.postalCode && fold(get(titles.label)) === fold(town.name);
}
