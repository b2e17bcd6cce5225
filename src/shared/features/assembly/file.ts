import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CommitteeId, CouncillorId, CouncillorDelegationId, ItemId, SessionId } from '../../kernel/ids';
import { CommitteeRole } from '../committees/model';
import { Councillor } from '../councillors/model';
import { AttendanceStatus } from '../sitting/model';
import { FunctionSpan } from './functions';
import { End } from './model';

export const DelegationInput = z
  .strictObject({
    councillorId: CouncillorId,
    /** What is delegated, as printed after the function: « vie associative ». */
    subject: line(200),
    /** The number of the mayor’s order; empty until it is signed. */
    orderNumber: optionalLine(40),
    orderedOn: zCivilDate.nullable(),
    startsOn: zCivilDate,
    /** Null while in force. */
    endsOn: zCivilDate.nullable(),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'La fin de la délégation précède son début.',
  });
export type DelegationInput = z.infer<typeof DelegationInput>;

export const Delegation = z.strictObject({ ...DelegationInput.shape, id: CouncillorDelegationId, version: z.int() });
/** What the mayor delegated to a councillor by an order, from a day to another (CGCT, art. L. 2122-18). */
export type Delegation = z.infer<typeof Delegation>;

export const FileSession = z.strictObject({
  sessionId: SessionId,
  meetsOn: zCivilDate,
  /** Null when they did not answer the roll call. */
  status: AttendanceStatus.nullable(),
  /** Whoever held their proxy; empty when they gave none. */
  proxyTo: z.string(),
  /** Whose proxy they held; empty for nobody’s. */
  proxyFrom: z.string(),
  /** The affairs in which they took no part, with why; told of the latest sessions only. */
  withoutPart: z.array(z.strictObject({ itemId: ItemId, title: z.string(), reason: z.string() })),
});
/** What somebody did at a session that was held. */
export type FileSession = z.infer<typeof FileSession>;

export const CouncillorFile = z.strictObject({
  councillor: Councillor,
  /** Null unless it ended before its term. */
  end: End.nullable(),
  /** The list on which they were elected, and their place on it; null when it is not typed. */
  list: z.strictObject({ name: z.string(), rank: z.int(), bornOn: zCivilDate.nullable(), votes: z.int().nullable() }).nullable(),
  committees: z.array(
    z.strictObject({ id: CommitteeId, name: z.string(), role: CommitteeRole, startsOn: zCivilDate, endsOn: zCivilDate.nullable() }),
  ),
  /** The functions held one after the other, the latest first. */
  functions: z.array(FunctionSpan),
  delegations: z.array(Delegation),
  /** The sessions held while they sat, the latest first. */
  sessions: z.array(FileSession),
  /** What the law says of their absences; empty sentence list when nothing. */
  warnings: z.array(z.strictObject({ message: z.string(), source: z.string() })),
});
/** All that the file says of a seat on the council. */
export type CouncillorFile = z.infer<typeof CouncillorFile>;
