import { CommitteeInput } from '#shared/features/committees/model';
import { broken } from '#shared/kernel/errors';
import { CommitteeId } from '#shared/kernel/ids';
import { deleteCommittee, findCommitteeInput, isPutToCommittee, saveCommittee } from '../../features/committees/repository';
import type { Reverter } from '../../features/history/reverter';

const VERSION = 'SELECT ifnull((SELECT version FROM committee WHERE id = ?), 0) + 1';

/** A committee of the council with its seats. */
export const committeeReverter: Reverter = {
  entity: 'committee',
  topics: ['council'],

  current: (db, id) => findCommitteeInput(db, CommitteeId.parse(id)) ?? null,

  restore(tx, text, { before }) {
    const id = CommitteeId.parse(text);
    if (before === null) {
      if (isPutToCommittee(tx, id)) throw broken({ rule: 'still-in-use', names: ['une affaire du conseil'] });
      deleteCommittee(tx, id);
      return;
    }
    const version = Number(tx.statement(VERSION).pluck().get(id));
    saveCommittee(tx, id, { version, values: CommitteeInput.strip().parse({ ...findCommitteeInput(tx, id), ...before }) });
  },
};
