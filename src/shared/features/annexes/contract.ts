import { z } from 'zod';
import { Bytes, command, line, query } from '../../ipc/define';
import { AnnexFileId, AnnexId, ItemId } from '../../kernel/ids';
import { Annex, AnnexFile, AnnexInput } from './model';

const One = z.strictObject({ id: AnnexId });
const GivenFile = z.strictObject({ fileName: line(200), bytes: Bytes });

export const annexesContract = {
  'annexes.ofItem': query(
    { permission: 'read', summary: 'The annexes of an affair, in their order.' },
    z.strictObject({ itemId: ItemId }),
    z.array(Annex),
  ),
  'annexes.files': query(
    { permission: 'read', summary: 'Every file that an annex ever was, the last one added first.' },
    One,
    z.array(AnnexFile),
  ),
  'annexes.add': command(
    { permission: 'write', summary: 'Annexes a file to an affair, last; what it is is known by its content. `annexes.remove` undoes it.' },
    z.strictObject({ itemId: ItemId, file: GivenFile }),
    Annex,
  ),
  'annexes.update': command(
    { permission: 'write', summary: 'Changes the title and the marks of an annex; refused when it changed meanwhile.' },
    One.extend({ version: z.int(), values: AnnexInput }),
    Annex,
  ),
  'annexes.replace': command(
    { permission: 'write', summary: 'Gives an annex another file; the one before is kept. `annexes.useFile` undoes it.' },
    One.extend({ version: z.int(), file: GivenFile }),
    Annex,
  ),
  'annexes.useFile': command(
    { permission: 'write', summary: 'Makes a file that an annex had before count again.' },
    One.extend({ version: z.int(), fileId: AnnexFileId }),
    Annex,
  ),
  'annexes.move': command(
    { permission: 'write', summary: 'Moves an annex to another place among those of its affair.' },
    One.extend({ position: z.int().min(1).max(999) }),
    z.array(Annex),
  ),
  'annexes.remove': command(
    { permission: 'write', summary: 'Puts an annex in the trash; `annexes.putBack` undoes it.' },
    One,
    z.strictObject({}),
  ),
  'annexes.putBack': command({ permission: 'write', summary: 'Takes an annex out of the trash, at its former place.' }, One, Annex),
  'annexes.content': query(
    { permission: 'read', summary: 'The bytes of an annex, or of a file it was before, checked against their fingerprint.' },
    One.extend({ fileId: AnnexFileId.nullable() }),
    z.strictObject({ fileName: z.string(), format: z.string(), sha256: z.string(), bytes: Bytes }),
  ),
};
