import { z } from 'zod';
import { ListTermId } from '../../kernel/ids';

/** The lists that the town words as it likes. */
export const TermKind = z.enum(['domain', 'label', 'neighbourhood']);
export type TermKind = z.infer<typeof TermKind>;

/** A word that forms offer. `id` is null for one that files use though the list does not hold it; `uses` counts the files of the register. */
export const Term = z.strictObject({ id: ListTermId.nullable(), value: z.string(), uses: z.int() });
export type Term = z.infer<typeof Term>;

/** The words of every list: first those of the list in its order, then those that only files use, in alphabetical order. */
export const TermLists = z.strictObject({ domain: z.array(Term), label: z.array(Term), neighbourhood: z.array(Term) });
export type TermLists = z.infer<typeof TermLists>;
