import type { LinkInput } from '#shared/features/interests/model';
import { CouncillorLinkId, type CouncillorId } from '#shared/kernel/ids';
import type { CivilDate } from '#shared/kernel/dates';
import { newId } from '../../db/new-id';
import type { Writing } from './writing';

type Tie = Pick<LinkInput, 'body' | 'kind' | 'nature' | 'representsTown' | 'source' | 'note'>;

/** What councillors declared when they were elected, by their place in the table. The bodies are invented. */
const DECLARED: readonly (readonly [number, Tie])[] = [
  [5, own('Office fictif de l’habitat du pays minier', 'landlord', 'employee')],
  [6, forTown('SPL fictive Jarny Aménagement', 'mixed-company', 'board-member')],
  [8, forTown('Syndicat fictif des eaux de l’Orne', 'grouping', 'vice-president')],
  [13, own('SARL fictive Pompes et Forages Lorrains', 'company', 'manager')],
  [21, own('SARL fictive Pompes et Forages Lorrains', 'company', 'relative')],
];

function own(body: string, kind: Tie['kind'], nature: Tie['nature']): Tie {
  return { body, kind, nature, representsTown: false, source: 'declaration', note: '' };
}

function forTown(body: string, kind: Tie['kind'], nature: Tie['nature']): Tie {
  return { ...own(body, kind, nature), representsTown: true, note: 'Désignation à l’installation du conseil' };
}

/** The links that some councillors declared on the day they took office. */
export function writeInterests(councillors: ReadonlyMap<number, CouncillorId>, startsOn: CivilDate, { tx, ports }: Writing): void {
  for (const [place, declared] of DECLARED) {
    const councillorId = councillors.get(place);
    if (councillorId === undefined) continue;
    const dates = { startsOn: null, endsOn: null, declaredOn: startsOn };
    ports.insertLink(tx, newId(CouncillorLinkId), { ...declared, ...dates, councillorId, associationId: null });
  }
}
