import type { Councillor } from '#shared/features/councillors/model';
import type { ItemType } from '#shared/features/council/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Text } from '../../../documents/papers';
import type { RunningLine } from '../../../documents/session-papers';
import { rapporteurOf, type Affair } from './affair';
import { namesOf, type Moves } from './moves';
import { nameOf } from './wording';

interface Calling {
  readonly moves: Moves | undefined;
  readonly chair: Councillor | undefined;
  readonly law: LegalLookup;
}

const NOBODY: Moves = { leaving: [], staying: [], back: [] };

/** One affair of the running order. */
export function affairLine(affair: Affair, { moves = NOBODY, chair, law }: Calling): RunningLine {
  const { item, number } = affair;
  return {
    number,
    affair: [{ strong: item.title }, `\nRapporteur : ${rapporteurOf(affair)}`],
    moves: movesText(affair, moves),
    vote: voteOf(item.type, law),
    say: sayOf(affair, { moves, chair, law }).join('\n'),
  };
}

function movesText(affair: Affair, { leaving, staying, back }: Moves): Text {
  const lines = [
    ['Reviennent : ', 'Revient : ', back],
    ['Sortent : ', 'Sort : ', leaving],
    ['Restent dehors : ', 'Reste dehors : ', staying],
  ] as const;
  const told = lines.filter(([, , ids]) => ids.length > 0);
  if (told.length === 0) return 'Personne';
  return told.flatMap(([many, one, ids], rank) => [
    ...(rank === 0 ? [] : ['\n']),
    { strong: ids.length > 1 ? many : one },
    namesOf(ids, affair),
  ]);
}

function voteOf(type: ItemType, law: LegalLookup): Text {
  const article = law('council.ballot.article').value;
  const votes: Record<ItemType, Text> = {
    deliberation: 'Main levée',
    motion: 'Vœu ou motion, à main levée',
    appointment: `Scrutin secret, sauf décision unanime du conseil (article ${article})`,
    information: 'Sans vote : le conseil prend acte',
  };
  return votes[type];
}

function sayOf(affair: Affair, { moves = NOBODY, chair }: Calling): string[] {
  const { item, number, rapporteur } = affair;
  const names = [...moves.leaving, ...moves.staying];
  const byChair = rapporteur !== undefined && rapporteur.id === chair?.id;
  const reporting = rapporteur === undefined ? '' : byChair ? ', dont je suis rapporteur' : `, rapportée par ${nameOf(rapporteur)}`;
  const taking = names.length > 1 ? 'ne prennent' : 'ne prend';
  const away = chair !== undefined && names.includes(chair.id);
  return [
    `« J’appelle l’affaire n° ${number}${reporting}. »`,
    ...(away ? ['Le président de séance est intéressé : il cède la présidence avant de sortir.'] : []),
    ...(names.length === 0 ? [] : [`« ${namesOf(names, affair)} ${taking} part ni au débat ni au vote. »`]),
    item.type === 'information' ? '« Le conseil prend acte. »' : VOTING[item.type],
  ];
}

const VOTING: Record<Exclude<ItemType, 'information'>, string> = {
  deliberation: '« Qui est contre ? Qui s’abstient ? … »',
  motion: '« Qui est contre ? Qui s’abstient ? … »',
  appointment: '« Les candidats sont …… Il est procédé au vote. »',
};
