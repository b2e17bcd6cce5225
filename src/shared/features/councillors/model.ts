import { z } from 'zod';
import { optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CouncillorId } from '../../kernel/ids';
import { Interest } from '../interests/model';
import { Person, PersonInput } from '../people/model';

export const CouncillorFunction = z.enum(['mayor', 'deputy', 'delegate', 'councillor']);
export type CouncillorFunction = z.infer<typeof CouncillorFunction>;

export const CouncillorInput = z.strictObject({
  person: PersonInput,
  function: CouncillorFunction,
  /** What the mayor delegated, as printed: « vie associative ». */
  delegation: optionalLine(200),
  /** Place in the order of the table (CGCT, art. L2121-1), from 1. */
  tableOrder: z.int().min(1).max(99),
  group: optionalLine(120),
  startsOn: zCivilDate,
  endsOn: zCivilDate.nullable(),
});
export type CouncillorInput = z.infer<typeof CouncillorInput>;

export const Councillor = CouncillorInput.extend({
  id: CouncillorId,
  person: Person,
  version: z.int(),
  /** The mandates held in associations and the declared links, of the day asked. */
  interests: z.array(Interest),
});
/** A member of the municipal council. */
export type Councillor = z.infer<typeof Councillor>;
