import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { CommitteeId } from '../../kernel/ids';
import { Committee, CommitteeInput } from './model';

const One = z.strictObject({ id: CommitteeId });

export const committeesContract = {
  'committees.list': query(
    { permission: 'read', summary: 'The committees of the council with their members, by name.' },
    Nothing,
    z.array(Committee),
  ),
  'committees.get': query({ permission: 'read', summary: 'One committee with its members.' }, One, Committee),
  'committees.create': command({ permission: 'write', summary: 'Adds a committee of the council.' }, CommitteeInput, Committee),
  'committees.update': command(
    { permission: 'write', summary: 'Changes a committee and its members; refused when it changed meanwhile.' },
    One.extend({ version: z.int(), values: CommitteeInput }),
    Committee,
  ),
  'committees.remove': command(
    { permission: 'write', summary: 'Deletes a committee that no affair names; undone from the journal.' },
    One,
    z.strictObject({}),
  ),
};
