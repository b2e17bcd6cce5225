import type { z } from 'zod';
import type { peopleContract } from '#shared/features/people/contract';
import type { Appointee, Mandate, MandateRecord } from '#shared/features/people/model';
import { overlap } from '#shared/features/people/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { MandateId, PersonId, type AssociationId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteMandate, findMandate, getMandate, insertMandate, listSameMandates, recordOf, saveMandate } from './mandates-repository';
import { deletePerson, findPerson, getPerson, insertPerson, isNamed, listNamesakes } from './repository';
import { nameOf, tellPeopleChanged } from './service';

/** What mandates ask of other features. */
export interface MandatesDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when the association does not exist, or is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

type Asked<N extends keyof typeof peopleContract> = z.output<(typeof peopleContract)[N]['input']>;

/** One change of mandates under way. */
interface Work {
  readonly tx: Tx;
  readonly audit: AuditSink;
  readonly today: CivilDate;
}

export type MandatesService = ReturnType<typeof createMandatesService>;

/** The functions that persons hold in associations. */
export function createMandatesService({ store, requireAssociation }: MandatesDependencies) {
  function change<T>(call: Call, work: (work: Work) => T): T {
    const result = store.write(call, (tx, audit) => work({ tx, audit, today: call.today }));
    tellPeopleChanged(call);
    return result;
  }

  return {
    add: ({ associationId, person, role, startsOn }: Asked<'mandates.add'>, call: Call): Mandate =>
      change(call, (work) => {
        requireAssociation(work.tx, associationId);
        const personId = appointed(work.tx, person, call.today);
        return open(work, { id: newId(MandateId), associationId, personId, role, startsOn, endsOn: null });
      }),

    update: ({ id, values }: Asked<'mandates.update'>, call: Call): Mandate =>
      change(call, (work) => correct(work, getMandate(work.tx, id, call.today), values)),

    end: ({ id, endsOn }: Asked<'mandates.end'>, call: Call): Mandate =>
      change(call, (work) => correct(work, getMandate(work.tx, id, call.today), { endsOn })),

    succeed: ({ associationId, on, ends, opens }: Asked<'mandates.succeed'>, call: Call) =>
      change(call, (work) => {
        requireAssociation(work.tx, associationId);
        const ending = ends.map((id) => getMandate(work.tx, id, call.today));
        if (ending.some((mandate) => mandate.associationId !== associationId)) throw notFound('mandate');
        const ended = ending.map((mandate) => correct(work, mandate, { endsOn: on }));
        const opened = opens.map(({ role, person }) => {
          const personId = appointed(work.tx, person, call.today);
          return open(work, { id: newId(MandateId), associationId, personId, role, startsOn: on, endsOn: null });
        });
        return { ended, opened };
      }),

    remove: ({ id }: Asked<'mandates.remove'>, call: Call): void =>
      change(call, (work) => remove(work, getMandate(work.tx, id, call.today))),

    putBack: ({ mandates, without, forget }: Asked<'mandates.putBack'>, call: Call): Mandate[] =>
      change(call, (work) => {
        for (const id of without) remove(work, getMandate(work.tx, id, call.today));
        const back = mandates.map((record) => {
          requireAssociation(work.tx, record.associationId);
          return putBack(work, record);
        });
        for (const id of forget) forgetPerson(work, id);
        return back;
      }),
  };
}

/** The person meant: known, or new. A new one whose name is already known must be said to be somebody else. */
function appointed(tx: Tx, person: Appointee, today: CivilDate): PersonId {
  if ('id' in person) return getPerson(tx, person.id).id;
  const { namesake, ...input } = person;
  if (namesake !== true && listNamesakes(tx, input, today).length > 0) throw broken({ rule: 'person-already-known', name: nameOf(input) });
  const id = newId(PersonId);
  insertPerson(tx, { ...input, id });
  return id;
}

function open(work: Work, record: MandateRecord): Mandate {
  insertMandate(work.tx, record);
  const after = getMandate(work.tx, record.id, work.today);
  refuseUnsound(work, after);
  work.audit({ entity: 'mandate', entityId: after.id, label: nameOf(after.person), after });
  return after;
}

function correct(work: Work, before: Mandate, values: Partial<Pick<MandateRecord, 'role' | 'startsOn' | 'endsOn'>>): Mandate {
  const after = { ...before, ...values };
  saveMandate(work.tx, recordOf(after));
  refuseUnsound(work, after);
  work.audit({ entity: 'mandate', entityId: after.id, label: nameOf(after.person), before, after });
  return after;
}

function remove({ tx, audit }: Work, before: Mandate): void {
  deleteMandate(tx, before.id);
  audit({ entity: 'mandate', entityId: before.id, label: nameOf(before.person), before });
}

/** A mandate as it was: it may have been ended, corrected or removed since. */
function putBack(work: Work, record: MandateRecord): Mandate {
  getPerson(work.tx, record.personId);
  const before = findMandate(work.tx, record.id, work.today);
  saveMandate(work.tx, record);
  const after = getMandate(work.tx, record.id, work.today);
  refuseUnsound(work, after);
  work.audit({ entity: 'mandate', entityId: after.id, label: nameOf(after.person), ...(before ? { before } : {}), after });
  return after;
}

function forgetPerson({ tx, audit }: Work, id: PersonId): void {
  const person = findPerson(tx, id);
  if (!person || isNamed(tx, id)) return;
  deletePerson(tx, id);
  audit({ entity: 'person', entityId: id, label: nameOf(person), before: person });
}

/** A mandate ends after it began, and nobody holds the same function twice at the same time in the same association. */
function refuseUnsound({ tx, today }: Work, mandate: Mandate): void {
  const { startsOn, endsOn, person, associationName } = mandate;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw broken({ rule: 'mandate-dates-out-of-order' });
  const twice = listSameMandates(tx, recordOf(mandate)).some((other) => overlap(mandate, other, today));
  if (twice) throw broken({ rule: 'mandate-already-held', person: nameOf(person), association: associationName });
}
