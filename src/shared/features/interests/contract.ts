import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { CouncillorLinkId } from '../../kernel/ids';
import { Link, LinkInput } from './model';
import { Radar } from './radar';

const One = z.strictObject({ id: CouncillorLinkId });

export const interestsContract = {
  'interests.links': query(
    { permission: 'read', summary: 'The links with bodies that councillors declared, by councillor, those in force first.' },
    Nothing,
    z.array(Link),
  ),
  'interests.radar': query(
    { permission: 'read', summary: 'The affairs of the sessions to come that concern councillors, and leaders who bear the name of one.' },
    Nothing,
    Radar,
  ),
  'interests.export': command(
    { permission: 'validate', summary: 'A workbook (.xlsx) of the mandates and declared links of those in office; kept in the journal.' },
    Nothing,
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'interests.declare': command({ permission: 'write', summary: 'Records a link of a councillor with a body.' }, LinkInput, Link),
  'interests.change': command(
    { permission: 'write', summary: 'Changes a declared link; refused when it changed meanwhile.' },
    One.extend({ version: z.int(), values: LinkInput }),
    Link,
  ),
  'interests.remove': command({ permission: 'write', summary: 'Takes a declared link away; it can be put back.' }, One, z.strictObject({})),
  'interests.putBack': command({ permission: 'write', summary: 'Puts back a declared link that was taken away.' }, One, Link),
};
