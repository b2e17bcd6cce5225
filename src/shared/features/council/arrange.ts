import type { CouncillorId } from '../../kernel/ids';
import { ItemType, type CouncilItem } from './model';

/** What the affairs may be sorted by, one rule after the other. */
export type ArrangeRule = 'type' | 'rapporteur' | 'subject' | 'committee';

/** The rank of each rapporteur in the order of the table. */
export type TableOrder = ReadonlyMap<CouncillorId, number>;

/** The affairs in the order that rules give, the first rule first; what no rule tells apart stays in its order. */
export function arrange(items: readonly CouncilItem[], rules: readonly ArrangeRule[], table: TableOrder): CouncilItem[] {
  return items.toSorted((a, b) => {
    for (const rule of rules) {
      const order = COMPARE[rule](a, b, table);
      if (order !== 0) return order;
    }
    return a.position - b.position;
  });
}

type Compare = (a: CouncilItem, b: CouncilItem, table: TableOrder) => number;

const COMPARE: Readonly<Record<ArrangeRule, Compare>> = {
  type: (a, b) => ItemType.options.indexOf(a.type) - ItemType.options.indexOf(b.type),
  rapporteur: (a, b, table) => placeOf(a, table) - placeOf(b, table),
  subject: (a, b) => a.subjectCode.localeCompare(b.subjectCode, 'fr', { numeric: true }),
  committee: (a, b) =>
    Number(a.committeeName === '') - Number(b.committeeName === '') || a.committeeName.localeCompare(b.committeeName, 'fr'),
};

/** Without a rapporteur, or with one who has left: after the others. */
function placeOf({ rapporteurId }: CouncilItem, table: TableOrder): number {
  return (rapporteurId === null ? undefined : table.get(rapporteurId)) ?? Number.MAX_SAFE_INTEGER;
}
