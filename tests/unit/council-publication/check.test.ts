import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkDeliberations } from '#shared/features/council-publication/check';
import { DELIBERATION_COLUMNS, DELIBERATION_RULES, type DeliberationCells } from '#shared/features/council-publication/schema';

const GOOD: DeliberationCells = {
  COLL_NOM: 'Commune de Jarny',
  COLL_SIRET: '21540273600015',
  DELIB_ID: '2026_05_12',
  DELIB_DATE: '2026-05-28',
  DELIB_MATIERE_CODE: '7.5',
  DELIB_MATIERE_NOM: 'finances locales/subventions',
  DELIB_OBJET: 'Attribution de subventions aux associations – exercice 2026',
  BUDGET_ANNEE: '2026',
  BUDGET_NOM: 'Budget principal',
  PREF_ID: 'SPREF0541',
  PREF_DATE: '2026-06-02',
  VOTE_EFFECTIF: '29',
  VOTE_REEL: '27',
  VOTE_POUR: '25',
  VOTE_CONTRE: '0',
  VOTE_ABSTENTION: '2',
  DELIB_URL: 'https://www.jarny.example/deliberations/2026_05_12.pdf',
};
const found = (change: Partial<DeliberationCells>) =>
  checkDeliberations([{ line: 2, cells: { ...GOOD, ...change } }]).map(({ column }) => column);

describe('the checks of scdl/deliberations 2.1.5', () => {
  it('find nothing in a good line, nor when the vote, the budget and the transmission are not known', () => {
    expect(found({})).toEqual([]);
    const votes = { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' };
    expect(found({ ...votes, BUDGET_ANNEE: '', BUDGET_NOM: '', PREF_ID: '', PREF_DATE: '', DELIB_URL: '' })).toEqual([]);
  });

  it.each<[string, Partial<DeliberationCells>, readonly string[]]>([
    ['a required cell is empty', { DELIB_OBJET: '' }, ['DELIB_OBJET']],
    ['a SIRET whose key is wrong', { COLL_SIRET: '21540273600016' }, ['COLL_SIRET']],
    ['a date that the calendar does not have', { DELIB_DATE: '2026-02-30' }, ['DELIB_DATE']],
    ['a date written in French', { DELIB_DATE: '28/05/2026' }, ['DELIB_DATE']],
    ['a code of one figure', { DELIB_MATIERE_CODE: '7' }, ['DELIB_MATIERE_CODE']],
    ['a space before the bar', { DELIB_MATIERE_NOM: 'finances locales /subventions' }, ['DELIB_MATIERE_NOM']],
    ['a space after the bar', { DELIB_MATIERE_NOM: 'finances locales/ subventions' }, ['DELIB_MATIERE_NOM']],
    ['a subject without a second level', { DELIB_MATIERE_NOM: 'finances locales' }, ['DELIB_MATIERE_NOM']],
    ['a first level of one’s own', { DELIB_MATIERE_NOM: 'finances/subventions' }, ['DELIB_MATIERE_NOM']],
    ['a budget without its year', { BUDGET_ANNEE: '' }, ['BUDGET_ANNEE']],
    ['a year without its budget', { BUDGET_NOM: '' }, ['BUDGET_NOM']],
    ['a period going backwards', { BUDGET_ANNEE: '2027/2026' }, ['BUDGET_ANNEE']],
    ['a prefecture written in words', { PREF_ID: 'Briey' }, ['PREF_ID']],
    ['sent before it was adopted', { PREF_DATE: '2026-05-27' }, ['PREF_DATE']],
    ['one count missing', { VOTE_ABSTENTION: '' }, ['VOTE_ABSTENTION']],
    ['more voters than members', { VOTE_EFFECTIF: '26' }, ['VOTE_REEL']],
    ['more votes than voters', { VOTE_POUR: '28', VOTE_ABSTENTION: '0' }, ['VOTE_POUR', 'VOTE_REEL']],
    ['counts that do not add up: the one who took no part was counted', { VOTE_REEL: '28' }, ['VOTE_REEL']],
    ['half a vote', { VOTE_POUR: '24.5' }, ['VOTE_POUR']],
    ['an address with a space', { DELIB_URL: 'https://jarny.example/une page' }, ['DELIB_URL']],
  ])('find %s', (_what, change, columns) => {
    expect(found(change)).toEqual(columns);
  });

  it('accept the first level of the nomenclature whatever its accents and capitals', () => {
    expect(found({ DELIB_MATIERE_NOM: 'Institutions et vie politique/fonctionnement des assemblees' })).toEqual([]);
  });

  it('find a number given twice, and say where it was first', () => {
    const findings = checkDeliberations([2, 3].map((line) => ({ line, cells: GOOD })));
    expect(findings).toMatchObject([{ line: 3, column: 'DELIB_ID', message: 'Ce numéro est déjà celui de la ligne 2.' }]);
  });
});

const OFFICIAL = join(import.meta.dirname, '../../../../shared/domain/schemas/scdl-deliberations-2.1.5.schema.json');

test.runIf(existsSync(OFFICIAL))('the columns are those of the official schema, in its order, with its constraints', () => {
  const { fields } = JSON.parse(readFileSync(OFFICIAL, 'utf8')) as {
    fields: { name: string; constraints?: { required?: boolean; pattern?: string } }[];
  };
  expect(fields.map(({ name }) => name)).toEqual([...DELIBERATION_COLUMNS]);
  const required = DELIBERATION_COLUMNS.filter((column) => DELIBERATION_RULES[column].required);
  expect(required).toEqual(fields.flatMap(({ name, constraints }) => (constraints?.required ? [name] : [])));
});
