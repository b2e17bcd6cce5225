import type { z } from 'zod';
import type { interestsContract } from '#shared/features/interests/contract';
import type { Link, LinkInput } from '#shared/features/interests/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { CouncillorLinkId, type AssociationId, type CouncillorId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getLink, linkOf, listLinks, saveLink, setLinkRemoved, type StoredLink } from './repository';

/** What declared links ask of other features. */
export interface InterestsDependencies {
  readonly store: Store;
  /** « Claire Martin ». @throws NOT_FOUND when there is no such councillor */
  readonly councillorName: (db: Reader, id: CouncillorId, today: CivilDate) => string;
  /** @throws NOT_FOUND when the association does not exist, or is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

type InputOf<N extends keyof typeof interestsContract> = z.output<(typeof interestsContract)[N]['input']>;

export type InterestsService = ReturnType<typeof createInterestsService>;

/** The links that councillors declare with bodies (CGCT, art. L. 2131-11). */
export function createInterestsService({ store, councillorName, requireAssociation }: InterestsDependencies) {
  function change<T>(call: Call, work: (tx: Tx, audit: AuditSink) => T): T {
    const result = store.write(call, work);
    call.changed('councillors', 'council', 'campaigns', 'people');
    return result;
  }

  /** Writes a link with its line in the journal. */
  function save(tx: Tx, { id, before, values, call, audit }: Saving): Link {
    if (values.declaredOn > call.today) throw invalidField(['declaredOn'], 'Une déclaration ne peut pas être datée d’un jour à venir.');
    if (values.associationId !== null) requireAssociation(tx, values.associationId);
    const label = councillorName(tx, values.councillorId, call.today);
    saveLink(tx, id, { version: (before?.version ?? 0) + 1, values });
    const after = getLink(tx, id);
    audit({ entity: 'councillor-link', entityId: id, label, ...(before && { before: told(before) }), after: told(after) });
    return linkOf(after);
  }

  return {
    list: (): Link[] => store.read(listLinks),

    declare: (values: InputOf<'interests.declare'>, call: Call): Link =>
      change(call, (tx, audit) => save(tx, { id: newId(CouncillorLinkId), before: undefined, values, call, audit })),

    change: ({ id, version, values }: InputOf<'interests.change'>, call: Call): Link =>
      change(call, (tx, audit) => {
        const before = getLink(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'councillor-link' });
        return save(tx, { id, before, values, call, audit });
      }),

    remove({ id }: InputOf<'interests.remove'>, call: Call): void {
      change(call, (tx, audit) => {
        const before = getLink(tx, id);
        setLinkRemoved(tx, id, call.now);
        const label = councillorName(tx, before.councillorId, call.today);
        audit({ entity: 'councillor-link', entityId: id, label, before: told(before) });
      });
    },

    putBack: ({ id }: InputOf<'interests.putBack'>, call: Call): Link =>
      change(call, (tx, audit) => {
        const link = getLink(tx, id);
        setLinkRemoved(tx, id, null);
        const label = councillorName(tx, link.councillorId, call.today);
        audit({ entity: 'councillor-link', entityId: id, label, after: told(link) });
        return linkOf(link);
      }),
  };
}

interface Saving {
  readonly id: CouncillorLinkId;
  readonly before: StoredLink | undefined;
  readonly values: LinkInput;
  readonly call: Call;
  readonly audit: AuditSink;
}

/** As the journal tells it: with the name of the association. */
export function told({ id: _id, version: _version, removedAt: _removedAt, ...link }: StoredLink) {
  return link;
}
