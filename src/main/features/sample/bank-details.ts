import { ribKey } from '#shared/kernel/rib';
import { createChance } from './chance';

const SEED = 99_999;

/** No bank of France has this code: 99999 is beyond those that the Banque de France (CIB) has ever given. */
const NO_BANK = '99999';
/** The example that the IBAN registry (ISO 13616) prints for Luxembourg. */
const ABROAD = { iban: 'LU280019400644750000', bic: '', bankName: 'Banque d’exemple (Luxembourg)' };

/** Places in the list of the associations, among those with bank details. */
const ABROAD_AT = 23;
const TO_CALL_BACK_AT: ReadonlySet<number> = new Set([4, 17, 41]);
const HELD_BY_A_PERSON_AT = 58;
const SHARE = 82;

const BANKS = ['Crédit d’exemple', 'Caisse d’exemple de Lorraine', 'Banque postale d’exemple'];

/** Invented bank details of the association of a rank in `sheets`. */
export interface InventedBankDetails {
  readonly rank: number;
  readonly iban: string;
  readonly bic: string;
  readonly holder: string;
  readonly bankName: string;
  /** False for the few that nobody has called back about. */
  readonly calledBack: boolean;
}

/** Bank details of most associations, with right keys and no real account: see `NO_BANK`. */
export function inventBankDetails(names: readonly string[]): InventedBankDetails[] {
  const chance = createChance(SEED);
  return names.flatMap((name, rank) => {
    const account = { iban: frenchIban(rank), bic: '', bankName: chance.pick(BANKS) };
    if (!chance.happens(SHARE) && rank !== ABROAD_AT && !TO_CALL_BACK_AT.has(rank)) return [];
    const holder = rank === HELD_BY_A_PERSON_AT ? 'M. Exemple Trésorier' : holderOf(name);
    return [{ rank, ...(rank === ABROAD_AT ? ABROAD : account), holder, calledBack: !TO_CALL_BACK_AT.has(rank) && rank !== ABROAD_AT }];
  });
}

/** As a bank would write it: capitals, cut at thirty-two characters. */
function holderOf(name: string): string {
  const bare = name.toUpperCase().replace(/[«»"]/g, '').trim();
  return `ASSOC ${bare}`.slice(0, 32).trim();
}

/** An IBAN of digits alone: its own key is then always 76. */
function frenchIban(rank: number): string {
  const rib = { bank: NO_BANK, branch: '54800', account: String(10_000_000_000 + rank * 7_919) };
  return `FR76${rib.bank}${rib.branch}${rib.account}${ribKey(rib)}`;
}
