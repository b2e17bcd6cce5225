import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { ListTermId } from '../../kernel/ids';
import { TermKind, TermLists } from './model';

const Word = line(80);
const Position = z.int().min(1).max(999);

export const termsContract = {
  'terms.list': query(
    { permission: 'read', summary: 'The domains, labels and neighbourhoods that forms offer, with how many files use each.' },
    Nothing,
    TermLists,
  ),
  'terms.add': command(
    { permission: 'validate', summary: 'Adds a word to a list, at a place or at its end.' },
    z.strictObject({ kind: TermKind, value: Word, position: Position.optional() }),
    z.strictObject({ id: ListTermId }),
  ),
  'terms.rename': command(
    { permission: 'validate', summary: 'Words anew in the list and in every file that uses it; joins the other word when it exists.' },
    z.strictObject({ kind: TermKind, from: Word, to: Word }),
    z.strictObject({
      /** How many files were rewritten, those in the trash included. */
      changed: z.int(),
      /** The word was there already: the two are one. */
      merged: z.boolean(),
    }),
  ),
  'terms.move': command(
    { permission: 'validate', summary: 'Moves a word to another place of its list.' },
    z.strictObject({ id: ListTermId, position: Position }),
    z.strictObject({}),
  ),
  'terms.remove': command(
    { permission: 'validate', summary: 'Takes a word off its list; the files that use it keep it, and their number is told.' },
    z.strictObject({ id: ListTermId }),
    z.strictObject({ uses: z.int() }),
  ),
};
