import type { ImportField, LeaderRole } from '#shared/features/imports/fields';
import { PersonInput } from '#shared/features/people/model';
import { checkEmail, normalisePhone } from '#shared/kernel/identifiers';
import { civilityOf, namedLeader, splitLeader, type Leader, type LeaderName } from './leaders';

/** The text of the cell that feeds a field; empty without one. */
type CellAt = (field: ImportField) => string;
type Tell = (field: ImportField, value: string, message: string) => void;

interface RoleColumns {
  readonly role: LeaderRole;
  readonly whole: ImportField;
  readonly firstName: ImportField;
}

const ROLES: readonly RoleColumns[] = [
  { role: 'president', whole: 'presidentName', firstName: 'presidentFirstName' },
  { role: 'treasurer', whole: 'treasurerName', firstName: 'treasurerFirstName' },
  { role: 'secretary', whole: 'secretaryName', firstName: 'secretaryFirstName' },
];
const NOBODY: readonly Leader[] = [];

/** Those a line names as leading the association. */
export function readLeaders(cellAt: CellAt, tell: Tell): readonly Leader[] {
  const leaders = ROLES.flatMap((columns) => {
    const name = nameOf(columns, cellAt, tell);
    if (name === null || name.lastName === '') return [];
    return columns.role === 'president' ? [withContact(name, cellAt, tell)] : [{ role: columns.role, ...name, email: '', phone: '' }];
  });
  return leaders.length > 0 ? leaders : NOBODY;
}

function nameOf({ role, whole, firstName }: RoleColumns, cellAt: CellAt, tell: Tell): LeaderName | null {
  const first = cellAt(firstName);
  const last = role === 'president' ? cellAt('presidentLastName') : '';
  if (last !== '') return namedLeader(first, last);
  const name = cellAt(whole);
  if (name !== '') return first === '' ? splitLeader(name) : namedLeader(first, name);
  if (first !== '') tell(firstName, first, 'Le nom de famille manque, la personne n’est pas reprise.');
  return null;
}

function withContact(name: LeaderName, cellAt: CellAt, tell: Tell): Leader {
  const civility = name.civility === 'none' ? civilityOf(cellAt('presidentCivility')) : name.civility;
  const email = checked('presidentEmail', cellAt, { check: checkEmail, most: PersonInput.shape.email.maxLength, tell });
  const phone = checked('presidentPhone', cellAt, { check: normalisePhone, most: PersonInput.shape.phone.maxLength, tell });
  return { role: 'president', ...name, civility, email, phone };
}

interface ContactCheck {
  readonly check: typeof checkEmail;
  readonly most: number | null;
  readonly tell: Tell;
}

function checked(field: ImportField, cellAt: CellAt, { check, most, tell }: ContactCheck): string {
  const text = cellAt(field);
  const verdict = check(text);
  if (verdict.status === 'valid') return verdict.value;
  if (verdict.status === 'invalid') tell(field, text, 'Repris tel quel, à vérifier.');
  return text.slice(0, most ?? undefined);
}
