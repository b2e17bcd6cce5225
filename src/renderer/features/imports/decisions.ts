import type { AssociationField, RowDecision } from '#shared/features/imports/decisions';
import type { AssociationId } from '#shared/kernel/ids';

/** What the user chose, by the line of the file; a line that is not there goes as proposed. */
export type Decisions = ReadonlyMap<number, RowDecision>;

/** What the user may make of a line. Null: what the program proposes. */
export type Choice = NonNullable<RowDecision['action']> | null;

/** The same choice for several lines. Back to the proposal, the cells chosen are forgotten too. */
export function chooseAction(decisions: Decisions, lines: readonly number[], action: Choice): Decisions {
  const next = new Map(decisions);
  for (const line of lines) {
    if (action === null) next.delete(line);
    else next.set(line, { ...next.get(line), line, action });
  }
  return next;
}

/** The line completes this association. */
export function chooseTarget(decisions: Decisions, line: number, associationId: AssociationId): Decisions {
  return new Map(decisions).set(line, { line, action: 'update', associationId });
}

/** A cell of the file is taken, or what the register has is kept. */
export function chooseCell(
  decisions: Decisions,
  line: number,
  cell: { readonly field: AssociationField; readonly take: boolean },
): Decisions {
  const current = decisions.get(line);
  const others = (current?.cells ?? []).filter(({ field }) => field !== cell.field);
  return new Map(decisions).set(line, { ...current, line, cells: [...others, cell] });
}
