import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { AssociationId, ExchangeId } from '../../kernel/ids';
import { Exchange, ExchangeInput } from './model';

const ById = z.strictObject({ id: ExchangeId });

export const exchangesContract = {
  'exchanges.ofAssociation': query(
    { permission: 'read', summary: 'The meetings, calls, letters and notes of an association, newest first, a page at a time.' },
    z.strictObject({ associationId: AssociationId, page: z.int().min(1), pageSize: z.int().min(1).max(200) }),
    z.strictObject({ exchanges: z.array(Exchange), total: z.int() }),
  ),
  'exchanges.get': query({ permission: 'read', summary: 'One exchange, in the file or in the trash.' }, ById, Exchange),
  'exchanges.add': command(
    { permission: 'write', summary: 'Notes a meeting, a call, a letter, a visit; dated today at the latest.' },
    z.strictObject({ associationId: AssociationId, values: ExchangeInput }),
    Exchange,
  ),
  'exchanges.update': command(
    { permission: 'write', summary: 'Changes an exchange; refused when it changed meanwhile.' },
    z.strictObject({ id: ExchangeId, version: z.int(), values: ExchangeInput }),
    Exchange,
  ),
  'exchanges.remove': command(
    { permission: 'write', summary: 'Puts an exchange in the trash; `exchanges.putBack` undoes it.' },
    ById,
    z.strictObject({}),
  ),
  'exchanges.putBack': command({ permission: 'write', summary: 'Takes an exchange out of the trash.' }, ById, Exchange),
};
