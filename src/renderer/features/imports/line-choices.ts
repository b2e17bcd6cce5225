import type { PlanLine, RowDecision } from '#shared/features/imports/decisions';
import type { Choice } from './decisions';

const PROPOSED = 'proposed';
const LABELS = { [PROPOSED]: 'Comme proposé', create: 'Créer', update: 'Compléter', leave: 'Laisser' } as const;
type Option = keyof typeof LABELS;

/** What may be chosen for a line, and what is. */
interface LineChoices {
  readonly value: Option;
  readonly options: { readonly value: Option; readonly label: string }[];
  readonly choiceOf: (value: string) => Choice;
}

/** A line that cannot be read leaves no choice; one can only be completed when one association is there to complete. */
function offeredFor({ action, candidates, target }: PlanLine, mayCreate: boolean): Option[] {
  if (action === 'reject') return [PROPOSED];
  const update: Option[] = target !== null || candidates.length === 1 ? ['update'] : [];
  return [PROPOSED, ...(mayCreate ? (['create'] as const) : []), ...update, 'leave'];
}

/** The choices of a line. `mayCreate` is false for a file that only completes known associations. */
export function choicesFor(
  line: PlanLine,
  { decision, mayCreate }: { decision: RowDecision | undefined; mayCreate: boolean },
): LineChoices {
  const offered = offeredFor(line, mayCreate);
  const value: Option = decision?.action ?? PROPOSED;
  return {
    value,
    options: [...new Set<Option>([...offered, value])].map((option) => ({ value: option, label: LABELS[option] })),
    choiceOf: (text) => (text === 'create' || text === 'update' || text === 'leave' ? text : null),
  };
}
