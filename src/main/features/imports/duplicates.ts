import { fold } from '#shared/kernel/french';
import { sirenOf } from '#shared/kernel/identifiers';
import type { Row } from '../../spreadsheets/cell';
import { sure, type ReadLine } from './read-line';

/** Why a line is the same association as an earlier one. */
export interface Duplicate {
  readonly field: 'siret' | 'rna' | 'name';
  readonly value: string;
  readonly message: string;
}

interface Earlier {
  readonly read: ReadLine;
  readonly row: Row;
}

/**
 * Finds lines that come twice in one file: identical, or with the same valid SIRET or RNA, or the same name. Homonyms whose SIREN, RNA or
 * postal code differ are two associations. Give it the lines in order.
 */
export function createDuplicateFinder(): (read: ReadLine, row: Row) => Duplicate | undefined {
  const bySiret = new Map<string, Earlier>();
  const byRna = new Map<string, Earlier>();
  const byName = new Map<string, Earlier[]>();

  return (read, row) => {
    const siret = sure(read, 'siret');
    const rna = sure(read, 'rna');
    const name = fold(read.values.name ?? '');
    const sameSiret = siret === '' ? undefined : bySiret.get(siret);
    const sameRna = rna === '' ? undefined : byRna.get(rna);
    const sameName = name === '' ? undefined : byName.get(name)?.find((earlier) => !areHomonyms(earlier.read, read));
    const found = sameSiret ?? sameRna ?? sameName;
    if (found) {
      const field = sameSiret ? 'siret' : sameRna ? 'rna' : 'name';
      return { field, value: read.values[field] ?? '', message: messageFor(field, found, row) };
    }
    const entry = { read, row };
    if (siret !== '') bySiret.set(siret, entry);
    if (rna !== '') byRna.set(rna, entry);
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(entry);
    else byName.set(name, [entry]);
    return undefined;
  };
}

function areHomonyms(one: ReadLine, other: ReadLine): boolean {
  const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  return (
    differ(sirenOf(sure(one, 'siret')), sirenOf(sure(other, 'siret'))) ||
    differ(sure(one, 'rna'), sure(other, 'rna')) ||
    differ(sure(one, 'postalCode'), sure(other, 'postalCode'))
  );
}

function messageFor(field: Duplicate['field'], { read, row: earlierRow }: Earlier, row: Row): string {
  const identical = row.length === earlierRow.length && row.every((cell, column) => cell === earlierRow[column]);
  if (identical) return `Ligne identique à la ligne ${read.line}.`;
  const same = { siret: 'Même SIRET', rna: 'Même numéro RNA', name: 'Même nom' }[field];
  return `${same} qu’à la ligne ${read.line}.`;
}
