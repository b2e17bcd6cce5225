import { DossierInput } from '#shared/features/grant-dossiers/model';
import { GrantRequestId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import { deleteDossier, findDossier, saveDossier } from '../../features/grant-dossiers/repository';

/** The content of a request, whole. */
export const dossierReverter: Reverter = {
  entity: 'grant-dossier',
  topics: ['campaigns'],

  current(db, id) {
    const found = findDossier(db, GrantRequestId.parse(id));
    if (!found) return null;
    const { version: _version, ...dossier } = found;
    return dossier;
  },

  restore(tx, text, { before }) {
    const id = GrantRequestId.parse(text);
    const found = findDossier(tx, id);
    if (before === null) deleteDossier(tx, id);
    else saveDossier(tx, id, { version: (found?.version ?? 0) + 1, values: DossierInput.strip().parse(before) });
  },
};
