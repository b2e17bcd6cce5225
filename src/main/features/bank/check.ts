import { isSEPACountry, isValidBIC } from 'ibantools';
import { compareHolder, type KnownNames } from '#shared/features/bank/holder';
import type { BankWarning, NumberVerdict } from '#shared/features/bank/model';
import { listOf, quote, typeset } from '#shared/kernel/french';
import { normaliseIdentifier } from '#shared/kernel/identifiers';
import { countryName, countryOf } from './countries';

/** What the warnings are drawn from: normalised numbers, and what the file knows of the association. */
export interface Examined {
  readonly iban: string;
  readonly bic: string;
  readonly holder: string;
  readonly known: KnownNames;
  /** Names of the other associations that have this very IBAN. */
  readonly sharedWith: readonly string[];
}

const BIC = /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** The verdict on a BIC as typed; it may be left empty. */
export function checkBic(text: string): NumberVerdict {
  const bic = normaliseIdentifier(text);
  if (bic === '') return { status: 'empty', shown: '', message: '' };
  if (BIC.test(bic) && isValidBIC(bic)) return { status: 'valid', shown: bic, message: '' };
  const message = BIC.test(bic)
    ? `Le pays de ce BIC (5e et 6e lettres, ${quote(bic.slice(4, 6))}) n’existe pas : vérifiez-les.`
    : 'Un BIC compte 8 ou 11 caractères : quatre lettres pour la banque, deux pour le pays, puis des lettres ou des chiffres.';
  return { status: 'refused', shown: bic, message: typeset(message) };
}

/** Everything to look into before money goes to that account. Nothing here forbids. */
export function bankWarnings(examined: Examined): BankWarning[] {
  const warnings = [...countryWarnings(examined), ...holderWarnings(examined), ...sharedWarnings(examined)];
  return warnings.map(({ kind, message }) => ({ kind, message: typeset(message) }));
}

function countryWarnings({ iban, bic }: Examined): BankWarning[] {
  const warnings: BankWarning[] = [];
  const country = countryOf(iban.slice(0, 2));
  if (iban !== '' && country !== 'FR' && country !== 'MC') {
    const message = `Ce compte est tenu à l’étranger (${countryName(iban)}). C’est possible, mais rare pour une association de la commune : faites-le confirmer.`;
    warnings.push({ kind: 'foreign', message });
  }
  if (iban !== '' && !isSEPACountry(country)) {
    warnings.push({
      kind: 'not-sepa',
      message: 'Ce pays n’est pas dans l’espace SEPA : le comptable public a besoin du BIC et d’un virement international.',
    });
  }
  const bicCountry = countryOf(bic.slice(4, 6));
  if (iban !== '' && bic !== '' && bicCountry !== country) {
    const message = `Le BIC est d’une banque d’un autre pays (${countryName(bicCountry)}) que l’IBAN (${countryName(country)}) : vérifiez les deux.`;
    warnings.push({ kind: 'bic-country', message });
  }
  return warnings;
}

function holderWarnings({ holder, known }: Examined): BankWarning[] {
  if (holder.trim() === '') return [];
  switch (compareHolder(holder, known)) {
    case 'same':
      return [];
    case 'person':
      return [
        {
          kind: 'person',
          message: `Le titulaire (${quote(holder)}) semble être une personne. Une subvention se verse sur le compte de l’association, jamais sur celui d’un dirigeant ou d’un bénévole.`,
        },
      ];
    case 'different':
      return [
        {
          kind: 'holder',
          message: `Le titulaire (${quote(holder)}) ne ressemble pas au nom de l’association (${quote(known.name)}). Vérifiez que le RIB est bien le sien.`,
        },
      ];
  }
}

function sharedWarnings({ sharedWith }: Examined): BankWarning[] {
  if (sharedWith.length === 0) return [];
  const names = listOf(sharedWith.map((name) => quote(name)));
  const message = `Cet IBAN figure aussi sur la fiche de ${names}. Est-ce une section ou une fédération ? Sinon, tirez-le au clair : un même compte pour deux associations peut être une fraude.`;
  return [{ kind: 'shared', message }];
}
