/** The parts of French (and Monegasque) bank details. */
export interface Rib {
  readonly bank: string;
  readonly branch: string;
  /** Digits and capital letters. */
  readonly account: string;
  readonly key: string;
}

const PARTS = /^(?:FR|MC)\d{2}(\d{5})(\d{5})([A-Z0-9]{11})(\d{2})$/;

/** What a French or Monegasque IBAN, without spaces, is made of; undefined for any other text. */
export function ribOf(iban: string): Rib | undefined {
  const match = PARTS.exec(iban);
  if (!match) return undefined;
  const [, bank = '', branch = '', account = '', key = ''] = match;
  return { bank, branch, account, key };
}

/**
 * The two digits that close a RIB: 97 − ((89·bank + 15·branch + 3·account) mod 97), where the letters of an account count as
 * A J → 1, B K S → 2, C L T → 3, D M U → 4, E N V → 5, F O W → 6, G P X → 7, H Q Y → 8, I R Z → 9
 * (Comité français d’organisation et de normalisation bancaires, relevé d’identité bancaire).
 */
export function ribKey({ bank, branch, account }: Omit<Rib, 'key'>): string {
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * Number(account.replace(/[A-Z]/g, digitOf));
  return String(97 - (sum % 97)).padStart(2, '0');
}

/** A to I are 1 to 9, J to R are 1 to 9, S to Z are 2 to 9. */
function digitOf(letter: string): string {
  const rank = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return String(rank < 18 ? (rank % 9) + 1 : rank - 16);
}
