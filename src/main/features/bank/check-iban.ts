import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { NumberVerdict } from '#shared/features/bank/model';
import { listOf, quote, typeset } from '#shared/kernel/french';
import { formatIban, ibanGroups, normaliseIban } from '#shared/kernel/iban';
import { ribKey, ribOf } from '#shared/kernel/rib';
import { countryName } from './countries';

/** More groups than this, and it is quicker to compare them all. */
const MOST_SUSPECTS = 3;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The verdict on an IBAN as typed: a wrong one is refused with the sentence that says which group to look at. */
export function checkIban(text: string): NumberVerdict {
  const iban = normaliseIban(text);
  if (iban === '') return { status: 'empty', shown: '', message: '' };
  const fault = faultOf(iban);
  if (fault !== undefined) return { status: 'refused', shown: iban, message: typeset(fault) };
  return { status: 'valid', shown: formatIban(iban), message: '' };
}

function faultOf(iban: string): string | undefined {
  if (/^\d{10}[A-Z0-9]{11}\d{2}$/.test(iban))
    return 'C’est un RIB, sans le début de l’IBAN : recopiez aussi les quatre caractères qui le précèdent (FR76).';
  if (!/^[A-Z0-9]+$/.test(iban)) return 'Un IBAN ne contient que des lettres sans accent et des chiffres.';
  const start = /^([A-Z]{2})\d{2}/.exec(iban);
  if (!start) return 'Un IBAN commence par les deux lettres du pays et deux chiffres, par exemple FR76.';
  const form = getCountrySpecifications()[start[1] ?? ''];
  if (!form?.chars || !form.bban_regexp)
    return `Aucun pays n’a d’IBAN qui commence par ${quote(iban.slice(0, 2))} : vérifiez les deux premières lettres.`;
  if (iban.length !== form.chars) return wrongLength(iban, form.chars);
  if (!new RegExp(form.bban_regexp).test(iban.slice(4))) return wrongForm(iban);
  return isRight(iban) ? undefined : wrongKey(iban);
}

function wrongLength(iban: string, expected: number): string {
  return `Un IBAN de ce pays (${countryName(iban)}) compte ${expected} caractères : il y en a ${iban.length} ici. Comparez les groupes de quatre un à un.`;
}

function wrongForm(iban: string): string {
  if (!iban.startsWith('FR'))
    return `Cette écriture n’est pas celle d’un IBAN de ce pays (${countryName(iban)}) : vérifiez qu’aucune lettre n’a pris la place d’un chiffre.`;
  return 'Dans un IBAN français, seul le numéro de compte peut contenir des lettres : vérifiez que les O ne sont pas des zéros, ni les I des un.';
}

/** Both keys: that of the IBAN (ISO 13616, by ibantools) and, in France and Monaco, that of the RIB. */
function isRight(iban: string): boolean {
  const rib = ribOf(iban);
  return isValidIBAN(iban) && (rib === undefined || rib.key === ribKey(rib));
}

function wrongKey(iban: string): string {
  const rib = ribOf(iban);
  if (rib && rib.key === ribKey(rib))
    return 'La clé de cet IBAN est fausse, mais le reste est juste : vérifiez le premier groupe (les deux chiffres après le pays).';
  if (rib && isValidIBAN(iban))
    return 'La clé RIB ne correspond pas au compte : vérifiez les deux derniers chiffres, puis le numéro de compte.';
  const suspects = suspectGroups(iban);
  if (suspects.length === 0 || suspects.length > MOST_SUSPECTS) {
    return 'La clé de contrôle est fausse : comparez chaque groupe de quatre caractères avec le RIB.';
  }
  const groups = ibanGroups(iban);
  const named = suspects.map((rank) => `n° ${rank + 1} (${groups[rank] ?? ''})`);
  const noun = suspects.length === 1 ? 'le groupe' : 'les groupes';
  return `La clé de contrôle est fausse. S’il n’y a qu’une faute de frappe, elle est dans ${noun} ${listOf(named, 'ou')} : comparez avec le RIB.`;
}

/** The groups of four (from 0) where one wrong character, or two neighbours exchanged, would explain the wrong key. */
function suspectGroups(iban: string): number[] {
  const ranks = new Set<number>();
  for (let at = 2; at < iban.length; at += 1) if (isExplainedAt(iban, at)) ranks.add(Math.floor(at / 4));
  return [...ranks];
}

function isExplainedAt(iban: string, at: number): boolean {
  const [here, next] = [iban.charAt(at), iban.charAt(at + 1)];
  const before = iban.slice(0, at);
  if (next !== '' && next !== here && isRight(before + next + here + iban.slice(at + 2))) return true;
  return /\d/.test(here) && DIGITS.some((digit) => digit !== here && isRight(before + digit + iban.slice(at + 1)));
}
