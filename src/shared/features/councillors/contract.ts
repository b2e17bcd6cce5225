import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CouncillorId } from '../../kernel/ids';
import { Councillor, CouncillorInput } from './model';

export const councillorsContract = {
  'councillors.list': query(
    { permission: 'read', summary: 'The members of the council in the order of the table, those in office on a day when it is given.' },
    z.strictObject({ onDay: zCivilDate.optional() }),
    z.array(Councillor),
  ),
  'councillors.get': query({ permission: 'read', summary: 'One member of the council.' }, z.strictObject({ id: CouncillorId }), Councillor),
  'councillors.create': command({ permission: 'write', summary: 'Adds a member of the council.' }, CouncillorInput, Councillor),
  'councillors.update': command(
    { permission: 'write', summary: 'Changes a member of the council; refused when it changed meanwhile.' },
    z.strictObject({ id: CouncillorId, version: z.int(), values: CouncillorInput }),
    Councillor,
  ),
};
