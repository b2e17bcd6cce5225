import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import { conveningOf } from '#shared/features/assembly/convening';
import type { Convening } from '#shared/features/assembly/sending';
import type { Convocation } from '#shared/features/council/rules';
import type { Councillor } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { invalidField, notFound } from '#shared/kernel/errors';
import { LateConvocationId, type CouncillorId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { listReached } from './addresses-repository';
import { deleteLate, findLate, listLate, saveLate, type LateConvocation } from './convening-repository';

/** What convening asks of other features. */
export interface ConveningDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  /** « Claire Martin ». @throws NOT_FOUND when there is no such councillor */
  readonly councillorName: (db: Reader, id: CouncillorId, today: CivilDate) => string;
  /** When a session meets and when its convocation left. @throws NOT_FOUND */
  readonly convocationOf: (db: Reader, id: SessionId) => Convocation;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type ConveningService = ReturnType<typeof createConveningService>;

/** To whom the convocation of a session goes, and those who are convened after the others. */
export function createConveningService({ store, lawOn, councillorsOn, councillorName, convocationOf }: ConveningDependencies) {
  return {
    get: ({ sessionId }: InputOf<'assembly.convening'>, today: CivilDate): Convening =>
      store.read((db) => {
        const convocation = convocationOf(db, sessionId);
        const { meetsOn } = convocation;
        const members = councillorsOn(db, meetsOn);
        const leavesOn = leavingDay(convocation, today);
        const convenedThen = leavesOn === meetsOn ? members : councillorsOn(db, leavesOn);
        const [reached, late] = [listReached(db), listLate(db, sessionId)];
        return conveningOf({ sessionId, convocation, members, convenedThen, reached, late, law: lawOn(db, meetsOn), today });
      }),

    convene({ sessionId, councillorId, sentOn }: InputOf<'assembly.convene'>, call: Call): { id: LateConvocationId } {
      if (sentOn > call.today) throw invalidField(['sentOn'], 'Une convocation ne peut pas être partie un jour à venir.');
      const id = store.write(call, (tx, audit) => {
        convocationOf(tx, sessionId);
        const label = councillorName(tx, councillorId, call.today);
        const before = listLate(tx, sessionId).find((late) => late.councillorId === councillorId);
        const after = { id: before?.id ?? newId(LateConvocationId), sessionId, councillorId, sentOn };
        saveLate(tx, after);
        audit({
          entity: 'late-convocation',
          entityId: after.id,
          label,
          ...(before && { before: toldLate(before) }),
          after: toldLate(after),
        });
        return after.id;
      });
      call.changed('councillors', 'council');
      return { id };
    },

    takeBack({ id }: InputOf<'assembly.takeBackConvening'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = findLate(tx, id);
        if (!before) throw notFound('late-convocation');
        deleteLate(tx, id);
        const label = councillorName(tx, before.councillorId, call.today);
        audit({ entity: 'late-convocation', entityId: id, label, before: toldLate(before) });
      });
      call.changed('councillors', 'council');
    },
  };
}

/** The day whose council convenes: that on which the convocation left; today while it has not, and no later than the session. */
export function leavingDay({ convocationSentOn, meetsOn }: Convocation, today: CivilDate): CivilDate {
  return convocationSentOn ?? (today < meetsOn ? today : meetsOn);
}

/** As the journal tells it. */
export function toldLate({ id: _id, ...late }: LateConvocation) {
  return late;
}
