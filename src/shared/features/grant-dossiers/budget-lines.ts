/** The two columns of a budget. */
export type BudgetSide = 'charges' | 'products';

/** Money that is spent and received, or contributions in kind, which balance apart. */
export type BudgetBlock = 'money' | 'in-kind';

/** An account of the association's chart, as the forms number it. */
export interface BudgetAccount {
  readonly code: string;
  readonly side: BudgetSide;
  readonly block: BudgetBlock;
  readonly label: string;
}

/**
 * The accounts of the forecast budget (Cerfa n° 12156*06, section 5 and 6; chart of accounts of associations, règlement ANC n° 2018-06), in
 * the order of the form. Codes are those of the State's platform.
 */
export const BUDGET_ACCOUNTS: readonly BudgetAccount[] = [
  charge('60', 'Achats'),
  charge('61', 'Services extérieurs'),
  charge('62', 'Autres services extérieurs'),
  charge('63', 'Impôts et taxes'),
  charge('64', 'Charges de personnel'),
  charge('65', 'Autres charges de gestion courante'),
  charge('66', 'Charges financières'),
  charge('67', 'Charges exceptionnelles'),
  charge('68', 'Dotations aux amortissements'),
  charge('69', 'Impôt sur les bénéfices, participation des salariés'),
  charge('CHARGINDIRECT', 'Charges indirectes'),
  { code: '86', side: 'charges', block: 'in-kind', label: 'Emplois des contributions volontaires en nature' },
  product('70', 'Vente de produits finis, de marchandises, prestations de services'),
  product('73', 'Dotations et produits de tarification'),
  product('74', 'Subventions d’exploitation'),
  product('75', 'Autres produits de gestion courante'),
  product('76', 'Produits financiers'),
  product('77', 'Produits exceptionnels'),
  product('78', 'Reprises sur amortissements et provisions'),
  product('79', 'Transfert de charges'),
  product('RESSPROPRES', 'Ressources propres'),
  { code: '87', side: 'products', block: 'in-kind', label: 'Contributions volontaires en nature' },
];

const LINES = [
  { code: '604', account: '60', label: 'Prestations de services' },
  { code: '601', account: '60', label: 'Achats de matières et fournitures' },
  { code: '60x', account: '60', label: 'Autres fournitures' },
  { code: '613', account: '61', label: 'Locations' },
  { code: '615', account: '61', label: 'Entretien et réparation' },
  { code: '616', account: '61', label: 'Assurance' },
  { code: '618', account: '61', label: 'Documentation' },
  { code: '622', account: '62', label: 'Rémunérations intermédiaires et honoraires' },
  { code: '623', account: '62', label: 'Publicité, publication' },
  { code: '625', account: '62', label: 'Déplacements, missions' },
  { code: '62x', account: '62', label: 'Services bancaires, autres' },
  { code: '631', account: '63', label: 'Impôts et taxes sur rémunération' },
  { code: '635', account: '63', label: 'Autres impôts et taxes' },
  { code: '641', account: '64', label: 'Rémunération des personnels' },
  { code: '645', account: '64', label: 'Charges sociales' },
  { code: '647', account: '64', label: 'Autres charges de personnel' },
  { code: '65x', account: '65', label: 'Autres charges de gestion courante' },
  { code: '66x', account: '66', label: 'Charges financières' },
  { code: '67x', account: '67', label: 'Charges exceptionnelles' },
  { code: '68x', account: '68', label: 'Amortissements, provisions, engagements à réaliser' },
  { code: '69x', account: '69', label: 'Impôt sur les bénéfices, participation des salariés' },
  { code: 'chgfixe', account: 'CHARGINDIRECT', label: 'Charges fixes de fonctionnement' },
  { code: 'fraisfin', account: 'CHARGINDIRECT', label: 'Frais financiers' },
  { code: 'autchgindirect', account: 'CHARGINDIRECT', label: 'Autres charges indirectes' },
  { code: 'excprev', account: 'CHARGINDIRECT', label: 'Excédent prévisionnel (bénéfice)' },
  { code: '860', account: '86', label: 'Secours en nature' },
  { code: '861', account: '86', label: 'Mise à disposition gratuite de biens et services' },
  { code: '862', account: '86', label: 'Prestations' },
  { code: '864', account: '86', label: 'Personnel bénévole' },
  { code: '70x', account: '70', label: 'Ventes et prestations de services' },
  { code: '73x', account: '73', label: 'Dotations et produits de tarification' },
  { code: '74etat', account: '74', label: 'État (ministères, services déconcentrés)' },
  { code: '74region', account: '74', label: 'Conseil(s) régional(aux)' },
  { code: '74dep', account: '74', label: 'Conseil(s) départemental(aux)' },
  { code: '74epci', account: '74', label: 'Communautés de communes ou d’agglomérations' },
  { code: '74com', account: '74', label: 'Commune(s)' },
  { code: '74orgasoc', account: '74', label: 'Organismes sociaux (CAF, etc.)' },
  { code: '74fe', account: '74', label: 'Fonds européens (FSE, FEDER, etc.)' },
  { code: '74agenceserv', account: '74', label: 'Agence de services et de paiement (emplois aidés)' },
  { code: '74x', account: '74', label: 'Autres établissements publics' },
  { code: '74aidespriv', account: '74', label: 'Aides privées (fondations)' },
  { code: '756', account: '75', label: 'Cotisations' },
  { code: '758', account: '75', label: 'Dons manuels, mécénat' },
  { code: '750', account: '75', label: 'Autres produits de gestion courante' },
  { code: '76x', account: '76', label: 'Produits financiers' },
  { code: '77x', account: '77', label: 'Produits exceptionnels' },
  { code: '78x', account: '78', label: 'Reprises, report de ressources affectées non utilisées (789)' },
  { code: '79x', account: '79', label: 'Transfert de charges' },
  { code: 'insufprevisionnel', account: 'RESSPROPRES', label: 'Autofinancement (insuffisance prévisionnelle)' },
  { code: '870', account: '87', label: 'Bénévolat' },
  { code: '871', account: '87', label: 'Prestations en nature' },
  { code: '875', account: '87', label: 'Dons en nature' },
] as const;

/** The stable name of a line that is typed. */
export type BudgetLineCode = (typeof LINES)[number]['code'];

/** One line of the form. */
export interface BudgetLine {
  readonly code: BudgetLineCode;
  readonly account: BudgetAccount;
  readonly label: string;
}

/** Every line by its account, in the order of the form. */
export const BUDGET_LINES: readonly BudgetLine[] = BUDGET_ACCOUNTS.flatMap((account) =>
  LINES.filter((line) => line.account === account.code).map(({ code, label }) => ({ code, account, label })),
);

/** The line where the town's own grant is written: « 74 – Commune(s) ». */
export const TOWN_LINE: BudgetLineCode = '74com';

/** The lines of account 74 that are public money: all but what foundations and firms give. */
export const PUBLIC_LINES: readonly BudgetLineCode[] = LINES.filter(({ account, code }) => account === '74' && code !== '74aidespriv').map(
  ({ code }) => code,
);

/** The name of every line. */
export function lineCodes(): BudgetLineCode[] {
  return LINES.map(({ code }) => code);
}

/** « 613 », « 74 » for a line numbered by its account alone; empty where the form has no number. */
export function accountNumber(code: string): string {
  return /^\d+/.exec(code)?.[0] ?? '';
}

function charge(code: string, label: string): BudgetAccount {
  return { code, side: 'charges', block: 'money', label };
}

function product(code: string, label: string): BudgetAccount {
  return { code, side: 'products', block: 'money', label };
}
