import { z } from 'zod';
import { AssociationInput, FormerSiret } from '#shared/features/associations/model';
import { broken } from '#shared/kernel/errors';
import { AssociationId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import * as associations from '../../features/associations/repository';
import { countRequestsOf } from '../../features/grants/repository';
import type { RecordState, Reverter } from '../../features/history/reverter';
import { belongingsOf, namesOf } from '../association-ties';

/** The sheet of an association, and its place in the register or in the trash. One taken in by another is not put back from here. */
export const associationReverter: Reverter = {
  entity: 'association',
  topics: ['associations'],

  current(db, id) {
    const found = associations.findAssociation(db, AssociationId.parse(id));
    if (!found || found.mergedInto !== null) return null;
    return { ...associations.valuesOf(found), formerSirets: found.formerSirets, archived: found.archivedAt !== null };
  },

  restore(tx, text, { before, at }) {
    const id = AssociationId.parse(text);
    if (before === null) {
      deleteAlone(tx, id);
      return;
    }
    const found = associations.findAssociation(tx, id);
    if (typeof before['archived'] === 'boolean') setArchived(tx, id, before['archived'] ? at : null);
    if ('formerSirets' in before) setFormerSirets(tx, id, before['formerSirets']);
    if (!('name' in before)) return;
    const values = AssociationInput.parse(inputOf(before));
    if (found) associations.updateAssociation(tx, id, { values, at });
    else associations.insertAssociation(tx, id, { values, at });
  },
};

function inputOf(state: RecordState): RecordState {
  return Object.fromEntries(AssociationInput.keyof().options.map((field) => [field, state[field]]));
}

function setFormerSirets(tx: Tx, id: AssociationId, former: unknown): void {
  associations.setFormerSirets(tx, associations.getAssociation(tx, id), z.array(FormerSiret).parse(former));
}

function setArchived(tx: Tx, id: AssociationId, at: number | null): void {
  const requests = countRequestsOf(tx, id);
  if (at !== null && requests > 0) throw broken({ rule: 'association-in-use', requests });
  associations.setArchived(tx, associations.getAssociation(tx, id), at);
}

/** A record that was created goes again only while nothing has been hung on it. */
function deleteAlone(tx: Tx, id: AssociationId): void {
  const names = [...namesOf(tx, id), ...belongingsOf(tx, id)];
  if (names.length > 0) throw broken({ rule: 'still-in-use', names });
  associations.deleteAssociation(tx, id);
}
