import { encodeField } from '#shared/features/associations/cell-codec';
import { AssociationInput } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { associationChoices, personChoices } from '#shared/features/duplicates/choices';
import { PersonDetails } from '#shared/features/people/model';
import { fieldLabel } from '#shared/ipc/field-labels';
import { checkSiret, formatPhone, sirenOf } from '#shared/kernel/identifiers';
import { AssociationId, PersonId } from '#shared/kernel/ids';
import { removeFromSearch } from '../db/search';
import * as associations from '../features/associations/repository';
import type { MergeSubject, MergeSubjects } from '../features/duplicates/subject';
import * as people from '../features/people/repository';

const association: MergeSubject = {
  find(db, id) {
    const found = associations.findAssociation(db, AssociationId.parse(id));
    if (!found) return undefined;
    const { name, version, updatedAt, archivedAt, mergedInto } = found;
    return { id, name, version, values: associations.valuesOf(found), updatedAt, inTrash: archivedAt !== null, mergedInto };
  },

  write(tx, id, { values, at }) {
    const current = associations.getAssociation(tx, AssociationId.parse(id));
    associations.updateAssociation(tx, current.id, { values: AssociationInput.parse(values), at });
    // Taken out of the search and put in again, it is found by the names of those who lead it now.
    removeFromSearch(tx, id);
    // A merge keeps its own account of the former numbers: a number that is replaced by it or by its undoing is not a move.
    associations.setFormerSirets(tx, associations.getAssociation(tx, current.id), current.formerSirets);
  },

  retire(tx, id, { into, at }) {
    associations.setArchived(tx, associations.getAssociation(tx, AssociationId.parse(id)), at);
    associations.setMergedInto(tx, AssociationId.parse(id), AssociationId.parse(into));
  },

  bringBack(tx, id) {
    associations.setMergedInto(tx, AssociationId.parse(id), null);
    associations.setArchived(tx, associations.getAssociation(tx, AssociationId.parse(id)), null);
  },

  choices(kept, absorbed) {
    const latest = absorbed.updatedAt > kept.updatedAt ? 'absorbed' : 'kept';
    return associationChoices({ kept: AssociationInput.parse(kept.values), absorbed: AssociationInput.parse(absorbed.values), latest });
  },

  settled(values) {
    const siret = checkSiret(String(values['siret']));
    return siret.status === 'valid' ? { ...values, siren: sirenOf(siret.value) } : values;
  },

  label: (field) => (isAssociationField(field) ? ASSOCIATION_FIELDS[field] : field),

  text: (field, { values }) => (isAssociationField(field) ? encodeField(field, AssociationInput.parse(values)[field]) : ''),
};

function isAssociationField(field: string): field is keyof AssociationInput {
  return Object.hasOwn(ASSOCIATION_FIELDS, field);
}

const CIVILITIES: Readonly<Record<string, string>> = { madam: 'Madame', sir: 'Monsieur', none: '' };

const person: MergeSubject = {
  find(db, id) {
    const found = people.findPerson(db, PersonId.parse(id));
    if (!found) return undefined;
    const { version, mergedInto, id: _id, ...values } = found;
    const name = `${values.firstName} ${values.lastName}`.trim();
    return { id, name, version, values, updatedAt: 0, inTrash: false, mergedInto };
  },

  write(tx, id, { values }) {
    const { note, ...identity } = PersonDetails.parse(values);
    people.updatePerson(tx, { ...identity, id: PersonId.parse(id) });
    people.updateNote(tx, PersonId.parse(id), note);
  },

  retire: (tx, id, { into }) => people.setMergedInto(tx, people.getPerson(tx, PersonId.parse(id)), PersonId.parse(into)),

  bringBack(tx, id) {
    const found = people.findPerson(tx, PersonId.parse(id));
    if (found) people.setMergedInto(tx, found, null);
  },

  choices: (kept, absorbed) => personChoices({ kept: PersonDetails.parse(kept.values), absorbed: PersonDetails.parse(absorbed.values) }),

  settled: (values) => values,

  label: (field) => fieldLabel(field) ?? field,

  text(field, { values }) {
    const written = String(values[field]);
    if (field === 'civility') return CIVILITIES[written] ?? written;
    return field === 'phone' ? formatPhone(written) : written;
  },
};

/** What can be made one, over the repositories of each. */
export const mergeSubjects: MergeSubjects = { association, person };
