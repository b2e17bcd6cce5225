import type { z } from 'zod';
import type { sittingContract } from '#shared/features/sitting/contract';
import type { Movement, Sitting, SittingInput } from '#shared/features/sitting/model';
import { refuseStranger, refuseUnlawfulProxy } from '#shared/features/sitting/proxies';
import { sittingFrom } from '#shared/features/sitting/sitting';
import type { SittingSource } from '#shared/features/sitting/source';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { MovementId, ProxyId, type CouncillorId, type ItemId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getHeldItem } from './agenda-report';
import * as repository from './repository';
import { setDiscussion, updateSitting } from './session-repository';
import { readSittingBy, type SittingSources } from './sitting-of';
import { deleteStanding, setStanding } from './votes-repository';

/** What a sitting asks of other features, and of the council to convene it again. */
export interface SittingDependencies extends SittingSources {
  readonly store: Store;
  /** « Mme Claire Martin ». @throws NOT_FOUND when there is no such councillor */
  readonly nameOf: (db: Reader, id: CouncillorId, today: CivilDate) => string;
  /** Sets a session after the one without quorum, with these affairs of its agenda; writes the journal. */
  readonly reconvene: (tx: Tx, again: Reconvened, audit: AuditSink) => SessionId;
}

/** The session to convene again, and what is left to decide. */
export interface Reconvened {
  readonly from: SessionId;
  readonly itemIds: readonly ItemId[];
  readonly meetsOn: CivilDate;
  readonly meetsAt: string;
}

type InputOf<Name extends keyof typeof sittingContract> = z.output<(typeof sittingContract)[Name]['input']>;

export type SittingService = ReturnType<typeof createSittingService>;

/** A session as it is held: the roll call, proxies, arrivals and departures, and who is concerned by what. Votes are apart. */
export function createSittingService({ store, nameOf, reconvene, ...sources }: SittingDependencies) {
  const read = readSittingBy(sources);
  const get = (id: SessionId): Sitting => store.read((db) => sittingFrom(read(db, id)));

  /** One change of a session as it is held. */
  function change(id: SessionId, call: Call, work: (tx: Tx, known: Known) => void): Sitting {
    store.write(call, (tx, audit) => {
      work(tx, { source: read(tx, id), audit, name: (councillor) => nameOf(tx, councillor, call.today) });
    });
    call.changed('council');
    return get(id);
  }

  const ofItem = (id: ItemId) => store.read((db) => getHeldItem(db, id)).sessionId;

  return {
    get,

    update({ id, version, values }: InputOf<'sittings.update'>, call: Call): Sitting {
      return change(id, call, (tx, { source, audit, name }) => {
        const { session } = source;
        if (session.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-session' });
        const after = { ...values, secretaryIds: [...new Set(values.secretaryIds)] };
        for (const member of namedIn(after)) refuseStranger(source, member, name);
        updateSitting(tx, session, after);
        audit({
          entity: 'council-session',
          entityId: id,
          label: labelOf(source),
          before: toldSitting(session, name),
          after: toldSitting(after, name),
        });
      });
    },

    answer({ id, answers }: InputOf<'sittings.answer'>, call: Call): Sitting {
      return change(id, call, (tx, { source, audit, name }) => {
        const known = new Map(source.attendance.map(({ councillorId, status }) => [councillorId, status]));
        for (const answer of answers) {
          const { councillorId, status } = answer;
          refuseStranger(source, councillorId, name);
          repository.setAttendance(tx, id, answer);
          const before = { councillorId, status: known.get(councillorId) ?? null };
          audit({ entity: 'council-attendance', entityId: id, label: name(councillorId), before, after: { councillorId, status } });
        }
      });
    },

    addProxy({ id, values }: InputOf<'sittings.addProxy'>, call: Call): Sitting {
      return change(id, call, (tx, { source, audit, name }) => {
        refuseOtherItems(source, [values.fromItemId, values.untilItemId]);
        refuseUnlawfulProxy(source, values, name);
        const after = { ...values, id: newId(ProxyId) };
        repository.insertProxy(tx, id, after);
        audit({
          entity: 'council-proxy',
          entityId: after.id,
          label: name(values.giverId),
          after: { ...after, carrier: name(values.holderId) },
        });
      });
    },

    changeProxy({ proxyId, values }: InputOf<'sittings.changeProxy'>, call: Call): Sitting {
      const { sessionId, ...was } = store.read((db) => repository.getProxy(db, proxyId));
      return change(sessionId, call, (tx, { source, audit, name }) => {
        refuseOtherItems(source, [values.fromItemId, values.untilItemId]);
        refuseUnlawfulProxy({ ...source, proxies: source.proxies.filter(({ id }) => id !== proxyId) }, values, name);
        repository.updateProxy(tx, proxyId, values);
        const before = { ...was, carrier: name(was.holderId) };
        const after = { ...values, id: proxyId, carrier: name(values.holderId) };
        audit({ entity: 'council-proxy', entityId: proxyId, label: name(values.giverId), before, after });
      });
    },

    removeProxy({ proxyId }: InputOf<'sittings.removeProxy'>, call: Call): Sitting {
      const { sessionId, ...was } = store.read((db) => repository.getProxy(db, proxyId));
      return change(sessionId, call, (tx, { audit, name }) => {
        repository.deleteProxy(tx, proxyId);
        audit({ entity: 'council-proxy', entityId: proxyId, label: name(was.giverId), before: { ...was, carrier: name(was.holderId) } });
      });
    },

    addMovement({ id, values }: InputOf<'sittings.addMovement'>, call: Call): Sitting {
      return change(id, call, (tx, { source, audit, name }) => {
        refuseOtherItems(source, [values.itemId]);
        refuseStranger(source, values.councillorId, name);
        const after = { ...values, id: newId(MovementId) };
        repository.insertMovement(tx, id, after);
        audit({ entity: 'council-movement', entityId: after.id, label: name(values.councillorId), after: toldMovement(source, after) });
      });
    },

    removeMovement({ movementId }: InputOf<'sittings.removeMovement'>, call: Call): Sitting {
      const { sessionId, ...was } = store.read((db) => repository.getMovement(db, movementId));
      return change(sessionId, call, (tx, { source, audit, name }) => {
        repository.deleteMovement(tx, movementId);
        audit({ entity: 'council-movement', entityId: movementId, label: name(was.councillorId), before: toldMovement(source, was) });
      });
    },

    declare({ values }: InputOf<'sittings.declare'>, call: Call): Sitting {
      return change(ofItem(values.itemId), call, (tx, { source, audit, name }) => {
        const { itemId, councillorId } = values;
        refuseStranger(source, councillorId, name);
        setStanding(tx, values);
        const was = declaredIn(source, values);
        const after = { ...values, councillor: name(councillorId) };
        const before = was && { ...was, councillor: name(councillorId) };
        audit({ entity: 'council-standing', entityId: itemId, label: titleIn(source, itemId), ...(before && { before }), after });
      });
    },

    withdrawDeclaration({ itemId, councillorId }: InputOf<'sittings.withdrawDeclaration'>, call: Call): Sitting {
      return change(ofItem(itemId), call, (tx, { source, audit, name }) => {
        const was = declaredIn(source, { itemId, councillorId });
        deleteStanding(tx, itemId, councillorId);
        const before = { ...was, councillor: name(councillorId) };
        audit({ entity: 'council-standing', entityId: itemId, label: titleIn(source, itemId), before });
      });
    },

    discuss({ itemId, discussion }: InputOf<'sittings.discuss'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const item = getHeldItem(tx, itemId);
        setDiscussion(tx, itemId, discussion);
        const [before, after] = [{ discussion: item.discussion }, { discussion }];
        audit({ entity: 'council-item', entityId: itemId, label: item.title, before, after });
      });
      call.changed('council');
    },

    /** @throws RULE `quorum-not-lacking`, `already-reconvened` */
    reconvene({ id, meetsOn, meetsAt }: InputOf<'sittings.reconvene'>, call: Call): { sessionId: SessionId } {
      const sessionId = store.write(call, (tx, audit) => {
        const { session } = read(tx, id);
        if (session.nextSessionId !== null)
          throw broken({ rule: 'already-reconvened', on: formatDateLong(read(tx, session.nextSessionId).session.meetsOn) });
        const sitting = sittingFrom(read(tx, id));
        const left = sitting.items.filter(({ vote, quorumReached }) => vote === null || !quorumReached);
        if (!sitting.lacksQuorum && left.every(({ quorumReached }) => quorumReached)) throw broken({ rule: 'quorum-not-lacking' });
        return reconvene(tx, { from: id, itemIds: left.map(({ itemId }) => itemId), meetsOn, meetsAt }, audit);
      });
      call.changed('council');
      return { sessionId };
    },
  };
}

/** What one change is made with. */
interface Known {
  readonly source: SittingSource;
  readonly audit: AuditSink;
  /** @throws NOT_FOUND */
  readonly name: (id: CouncillorId) => string;
}

function namedIn({ presidentId, secretaryIds }: Pick<SittingInput, 'presidentId' | 'secretaryIds'>): CouncillorId[] {
  return presidentId === null ? secretaryIds : [presidentId, ...secretaryIds];
}

/** As the journal tells it: with the names. */
function toldSitting({ presidentId, secretaryIds, openedAt, closedAt, remarks }: SittingInput, name: Known['name']) {
  const president = presidentId && name(presidentId);
  const [opened, closed] = [openedAt, closedAt];
  return { presidentId, president, secretaryIds, secretaries: secretaryIds.map(name), opened, closed, remarks };
}

function toldMovement(source: SittingSource, movement: Movement) {
  return { ...movement, title: titleIn(source, movement.itemId) };
}

function titleIn({ items }: SittingSource, id: ItemId): string {
  return items.find((item) => item.id === id)?.title ?? '';
}

function labelOf({ session: { meetsOn } }: SittingSource): string {
  return `Conseil municipal du ${formatDateLong(meetsOn)}`;
}

function declaredIn({ standings }: SittingSource, { itemId, councillorId }: { itemId: ItemId; councillorId: CouncillorId }) {
  return standings.find((standing) => standing.itemId === itemId && standing.councillorId === councillorId) ?? null;
}

/** @throws NOT_FOUND when an affair is not on the agenda of this session */
function refuseOtherItems({ items }: SittingSource, ids: readonly (ItemId | null)[]): void {
  const agenda = new Set(items.filter(({ removed }) => !removed).map(({ id }) => id));
  if (ids.some((id) => id !== null && !agenda.has(id))) throw notFound('council-item');
}
