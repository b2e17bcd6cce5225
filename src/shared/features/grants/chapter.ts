/**
 * The chapter of an account of expenditure in the M57 chart: 65 for 65748, 204 for 20421 (subventions d'équipement versées).
 * Null for what is not an account.
 */
export function chapterOf(account: string): string | null {
  if (!/^\d{3,}$/.test(account)) return null;
  return account.startsWith('204') ? '204' : account.slice(0, 2);
}
