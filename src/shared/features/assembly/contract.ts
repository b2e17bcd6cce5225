import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { CouncillorId, CouncillorDelegationId, ElectoralListId, FunctionChangeId } from '../../kernel/ids';
import { CouncillorFile, Delegation, DelegationInput } from './file';
import { FunctionChange, FunctionInput, FunctionPreview } from './functions';
import { ElectoralList, End, EndInput, EndPreview, ListInput } from './model';
import { sendingContract } from './sending-contract';

const OneDelegation = z.strictObject({ id: CouncillorDelegationId });
const OneList = z.strictObject({ id: ElectoralListId });

export const assemblyContract = {
  ...sendingContract,
  'assembly.file': query(
    { permission: 'read', summary: 'All that the file says of a seat on the council: mandate, delegations, committees, sessions.' },
    z.strictObject({ id: CouncillorId }),
    CouncillorFile,
  ),
  'assembly.previewFunction': query(
    { permission: 'read', summary: 'What a change of function would change: the order of the table, what the law says.' },
    FunctionInput,
    FunctionPreview,
  ),
  'assembly.changeFunction': command(
    { permission: 'validate', summary: 'Gives a councillor another function from a day on; the days before keep theirs.' },
    FunctionInput,
    FunctionChange,
  ),
  'assembly.undoFunction': command(
    { permission: 'validate', summary: 'Takes back the change of function recorded last: functions and order of the table.' },
    z.strictObject({ id: FunctionChangeId }),
    z.strictObject({}),
  ),
  'assembly.addDelegation': command(
    { permission: 'write', summary: 'Adds what the mayor delegates to a councillor.' },
    DelegationInput,
    Delegation,
  ),
  'assembly.changeDelegation': command(
    { permission: 'write', summary: 'Changes a delegation; refused when it changed meanwhile.' },
    OneDelegation.extend({ version: z.int(), values: DelegationInput }),
    Delegation,
  ),
  'assembly.removeDelegation': command(
    { permission: 'write', summary: 'Takes a delegation away; it can be put back.' },
    OneDelegation,
    z.strictObject({}),
  ),
  'assembly.putBackDelegation': command(
    { permission: 'write', summary: 'Puts back a delegation that was taken away.' },
    OneDelegation,
    Delegation,
  ),
  'assembly.lists': query(
    { permission: 'read', summary: 'The lists of candidates of the last election, with those elected and those next in line.' },
    Nothing,
    z.array(ElectoralList),
  ),
  'assembly.addList': command({ permission: 'write', summary: 'Adds a list of candidates.' }, ListInput, ElectoralList),
  'assembly.changeList': command(
    { permission: 'write', summary: 'Changes a list and its candidates; refused when it changed meanwhile.' },
    OneList.extend({ version: z.int(), values: ListInput }),
    ElectoralList,
  ),
  'assembly.removeList': command(
    { permission: 'write', summary: 'Deletes a list of candidates; undone from the journal.' },
    OneList,
    z.strictObject({}),
  ),
  'assembly.previewEnd': query(
    { permission: 'read', summary: 'What the end of a mandate would change: who is called, the order of the table, the number in office.' },
    EndInput,
    EndPreview,
  ),
  'assembly.ends': query(
    { permission: 'read', summary: 'The mandates that ended before their term, the latest recorded first.' },
    Nothing,
    z.array(End),
  ),
  'assembly.end': command(
    { permission: 'validate', summary: 'Ends a mandate, calls the next of the list and applies the new order of the table.' },
    EndInput,
    End,
  ),
  'assembly.undoEnd': command(
    { permission: 'validate', summary: 'Takes back the end of a mandate recorded last: seat, replacement and order of the table.' },
    z.strictObject({ councillorId: CouncillorId }),
    z.strictObject({}),
  ),
};
