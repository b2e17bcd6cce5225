import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { OwnTextId } from '../../kernel/ids';
import { CitingAffair, OwnText, OwnTextInput } from './own';

const One = z.strictObject({ id: OwnTextId });

export const legalTextsContract = {
  'legalTexts.list': query({ permission: 'read', summary: 'The town’s own visas, recitals and articles.' }, Nothing, z.array(OwnText)),
  'legalTexts.uses': query(
    { permission: 'read', summary: 'How many affairs cite each of the town’s own texts, word for word.' },
    Nothing,
    z.array(One.extend({ affairs: z.int() })),
  ),
  'legalTexts.citing': query(
    { permission: 'read', summary: 'The affairs that cite a text word for word, latest first.' },
    One,
    z.array(CitingAffair),
  ),
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
