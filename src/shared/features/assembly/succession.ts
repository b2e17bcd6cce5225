import { addDays, formatDateLong, type CivilDate } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import type { CouncillorId } from '../../kernel/ids';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Candidate, ElectoralList, EndPreview, EndReason } from './model';

/** The list on which a councillor was elected or called; undefined when it is not typed. */
export function listOfCouncillor(lists: readonly ElectoralList[], id: CouncillorId): ElectoralList | undefined {
  return lists.find(({ candidates }) => candidates.some(({ councillorId }) => councillorId === id));
}

/**
 * Who is called when a seat of the list falls vacant: the candidate just after the last one elected or called, those set aside left out
 * (code électoral, art. L. 270). Undefined when the list is exhausted.
 */
export function nextOf({ candidates }: Pick<ElectoralList, 'candidates'>): Candidate | undefined {
  const ranked = candidates.toSorted((a, b) => a.rank - b.rank);
  const last = ranked.reduce((rank, candidate) => (candidate.councillorId === null ? rank : Math.max(rank, candidate.rank)), 0);
  return ranked.find(({ rank, councillorId, setAside }) => rank > last && councillorId === null && setAside === '');
}

/** The last day in office of somebody who no longer sits from a day on. */
export function lastDayBefore(effectiveOn: CivilDate): CivilDate {
  return addDays(effectiveOn, -1);
}

/** What the notes of a succession are told from. */
export interface Succession {
  readonly reason: EndReason;
  readonly effectiveOn: CivilDate;
  readonly function: 'mayor' | 'deputy' | 'delegate' | 'councillor';
  /** « absent » when no list is typed for the councillor, « exhausted » when nobody is left on it, « waived » when nobody is to be called. */
  readonly replacement: 'called' | 'absent' | 'exhausted' | 'waived';
  readonly unsettled: boolean;
  /** Members of the full council, and those in office afterwards. */
  readonly seats: number;
  readonly inOffice: number;
  /** The sessions to come whose convocation has left. */
  readonly convened: readonly CivilDate[];
}

/** What the law says of the end of a mandate, as it is about to be recorded. It forbids nothing. */
export function successionNotes(succession: Succession, law: LegalLookup): EndPreview['notes'] {
  return [
    ...reasonNote(succession),
    ...replacementNotes(succession),
    ...functionNotes(succession, law),
    ...vacancyNotes(succession, law),
    ...tableNotes(succession),
    ...convenedNotes(succession),
  ].map(([message, key]) => ({ message: typeset(message), source: law(key).source }));
}

type Said = readonly [message: string, key: LegalKey];

function reasonNote({ reason, effectiveOn }: Succession): Said[] {
  if (reason !== 'resignation') return [];
  return [
    [
      `La démission est définitive dès que le maire la reçoit : le siège est vacant le ${formatDateLong(effectiveOn)}. Le maire en informe le représentant de l’État.`,
      'council.resignation.article',
    ],
  ];
}

function replacementNotes({ replacement }: Succession): Said[] {
  if (replacement === 'absent')
    return [['Aucune liste n’est saisie pour cet élu : saisissez-la pour que le suivant soit appelé.', 'council.replacement.article']];
  if (replacement === 'exhausted') return [['La liste est épuisée : le siège reste vacant.', 'council.replacement.article']];
  return [];
}

function functionNotes({ function: held }: Succession, law: LegalLookup): Said[] {
  if (held === 'mayor')
    return [
      [
        `Le conseil élit un nouveau maire dans les ${legalNumber(law, 'council.mayor-vacancy-days')} jours, puis de nouveaux adjoints ; d’ici là, un adjoint remplace le maire dans l’ordre du tableau.`,
        'council.mayor-vacancy-days',
      ],
    ];
  if (held === 'deputy')
    return [
      [
        'Un poste d’adjoint est vacant : les adjoints suivants avancent d’un rang. Le conseil peut décider que le nouvel adjoint prendra le rang de celui qu’il remplace.',
        'council.deputies.article',
      ],
    ];
  return [];
}

function vacancyNotes({ seats, inOffice }: Succession, law: LegalLookup): Said[] {
  const lost = seats - inOffice;
  if (seats === 0 || lost * 3 < seats) return [];
  const months = legalNumber(law, 'council.renewal-months');
  return [
    [
      `Le conseil a perdu le tiers de ses membres (${plural(lost, 'siège vacant', 'sièges vacants')} sur ${seats}) : il est renouvelé dans les ${months} mois de la dernière vacance.`,
      'council.renewal-months',
    ],
  ];
}

function tableNotes({ unsettled }: Succession): Said[] {
  if (!unsettled) return [];
  return [
    [
      'Les voix d’une liste ou une date de naissance manquent : entre élus du même jour, l’ordre actuel est gardé.',
      'council.table.article',
    ],
  ];
}

function convenedNotes({ convened, replacement }: Succession): Said[] {
  if (convened.length === 0) return [];
  const days = convened.map(formatDateLong).join(', ');
  const call = replacement === 'called' ? ' Convoquez aussi la personne appelée.' : '';
  return [[`La convocation est déjà partie pour le conseil du ${days}.${call}`, 'council.convocation.article']];
}
