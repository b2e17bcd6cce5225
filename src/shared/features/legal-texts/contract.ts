import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { OwnTextId } from '../../kernel/ids';
import { OwnText, OwnTextInput } from './own';

const One = z.strictObject({ id: OwnTextId });

export const legalTextsContract = {
  'legalTexts.list': query({ permission: 'read', summary: 'The town’s own visas, recitals and articles.' }, Nothing, z.array(OwnText)),
  'legalTexts.add': command({ permission: 'write', summary: 'Adds a text to the town’s own library.' }, OwnTextInput, OwnText),
  'legalTexts.update': command(
    {
      permission: 'write',
      summary: 'Changes a text of the library: its words, its dates, what takes its place; refused when it changed meanwhile.',
    },
    One.extend({ version: z.int(), values: OwnTextInput }),
    OwnText,
  ),
  'legalTexts.remove': command(
    { permission: 'write', summary: 'Puts a text in the trash; `legalTexts.putBack` undoes it.' },
    One,
    z.strictObject({}),
  ),
  'legalTexts.putBack': command({ permission: 'write', summary: 'Takes a text out of the trash.' }, One, OwnText),
};
