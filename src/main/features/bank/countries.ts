const NAMES = new Intl.DisplayNames('fr', { type: 'region' });

/** Overseas parts of France have a country code of their own in a BIC; their IBAN begins with FR. */
const FRENCH: ReadonlySet<string> = new Set(['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT']);

/** Where the account is held, by the first two letters of its IBAN; France for its overseas parts. */
export function countryOf(code: string): string {
  return FRENCH.has(code) ? 'FR' : code;
}

/** « Luxembourg »: the French name of the country of an IBAN. */
export function countryName(iban: string): string {
  return NAMES.of(iban.slice(0, 2)) ?? iban.slice(0, 2);
}
