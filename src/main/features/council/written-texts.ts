import { createHash } from 'node:crypto';
import { z } from 'zod';
import { grantedAmount } from '#shared/features/council/grants-amounts';
import { grantsItemTexts, type GrantsItemTexts } from '#shared/features/council/grants-item';
import type { ItemInput, ItemState } from '#shared/features/council/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { GrantsSource } from './paper/dossier-source';

/** The fields of a grants affair whose text its campaign gives. */
export const WrittenField = z.enum(['title', 'committeeOpinion', 'context', 'proposal', 'budget', 'visas', 'recitals', 'decision']);
export type WrittenField = z.infer<typeof WrittenField>;

export const WrittenMarks = z.record(WrittenField, z.string());
/** For each field, the mark of the text its campaign gave when the field was last written, by the program or by hand. */
export type WrittenMarks = z.infer<typeof WrittenMarks>;

type Written = Pick<ItemInput, WrittenField>;

/** The texts a campaign gives its affair as it stands now, by the law of the day of the session. */
export function textsOf({ campaign, rows, partial = false }: GrantsSource, law: LegalLookup): GrantsItemTexts {
  const { lastYear } = campaign.totals;
  const uncommitted = rows.filter((row) => grantedAmount(row) > 0 && row.warnings.some(({ kind }) => kind === 'commitment-missing'));
  const commitmentMissing = [...new Set(uncommitted.map(({ associationName }) => associationName))];
  return grantsItemTexts({ campaign, rows, law, partial, lastYearTotal: lastYear === 0 ? null : lastYear, commitmentMissing });
}

/** The marks of texts just written. */
export function marksOf(texts: GrantsItemTexts): WrittenMarks {
  return WrittenMarks.parse(Object.fromEntries(WrittenField.options.map((field) => [field, markOf(texts[field])])));
}

/** The fields that the campaign would now write otherwise than when they were last written. */
export function outdatedFields(item: Written & { readonly writtenFrom: WrittenMarks | null }, now: GrantsItemTexts): WrittenField[] {
  const { writtenFrom } = item;
  if (writtenFrom === null) return [];
  return WrittenField.options.filter((field) => writtenFrom[field] !== markOf(now[field]) && item[field] !== now[field]);
}

/** The marks after a change by hand: a field that was typed anew is taken to follow the campaign as it stands. */
export function marksAfterEdit(before: Written & { readonly writtenFrom: WrittenMarks | null }, after: Written, now: GrantsItemTexts) {
  const typed = WrittenField.options.filter((field) => before[field] !== after[field]);
  return before.writtenFrom && { ...before.writtenFrom, ...Object.fromEntries(typed.map((field) => [field, markOf(now[field])])) };
}

/** How far an affair is after a change by hand: ready texts that change are to be read again. */
export function stateAfterEdit(before: Written & { readonly state: ItemState }, after: Written): ItemState {
  const changed = WrittenField.options.some((field) => before[field] !== after[field]);
  return changed && before.state === 'ready' ? 'draft' : before.state;
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
