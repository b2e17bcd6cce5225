/** Shares are compared in ten-thousandths: the decimals people write add up without the noise of binary fractions. */
const WHOLE = 10_000;
/** The half percent that rounding a share to two decimals may cost. */
const ROUNDING = 50;

/** Whether the shares of a grant make the whole, give or take the rounding of each but one. */
export function isWholeShare(sum: number, parts: number): boolean {
  return Math.abs(sum - WHOLE) <= (parts - 1) * ROUNDING;
}

/** What is said of shares that do not make the whole. */
export function shareMessage(sum: number): string {
  return `Les parts de cette subvention font ${String(sum / 100).replace('.', ',')} % au lieu de 100 % : une ligne manque, ou une part est fausse.`;
}
