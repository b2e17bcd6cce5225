import { describe, expect, test } from 'vitest';
import type { ItemType } from '#shared/features/council/model';
import type { Councillor } from '#shared/features/councillors/model';
import type { Choice, Seat, VoteInput } from '#shared/features/sitting/model';
import { voteSentence } from '#shared/features/sitting/sentence';
import { standingSentences } from '#shared/features/sitting/standings';
import { NBSP, NNBSP } from '#shared/kernel/french';
import { at, aVote, council, seat } from './sitting-builders';

const MEMBERS = council(6);
const MAYOR = at(MEMBERS, 0);
const AUBRY = at(MEMBERS, 1);
const BODIN = at(MEMBERS, 2);
const COLIN = at(MEMBERS, 3);
const DUMAS = at(MEMBERS, 4);
const EVRARD = at(MEMBERS, 5);

/** Mme Colin is represented by M. Bodin. */
const PRESENT: readonly Seat[] = MEMBERS.map((member) =>
  member === COLIN ? seat(member, { place: 'represented', holderId: BODIN.id }) : seat(member),
);
const OUT = { standing: 'out', reason: 'présidente de l’association « Harmonie »', votes: false } as const;
const APART: readonly Seat[] = PRESENT.map((one) => (one.councillorId === AUBRY.id ? { ...one, ...OUT } : one));
const HOLDER_OUT: readonly Seat[] = PRESENT.map((one) => {
  if (one.councillorId === BODIN.id) return { ...one, standing: 'no-part', reason: 'parent du gérant', votes: false };
  return one.councillorId === COLIN.id ? { ...one, votes: false } : one;
});
const NOBODY: readonly Seat[] = MEMBERS.map((member) => seat(member, { place: 'absent', votes: false }));

interface Case {
  readonly name: string;
  readonly vote: Partial<VoteInput>;
  readonly ballots?: readonly (readonly [Councillor, Choice])[];
  readonly seats?: readonly Seat[];
  readonly type?: ItemType;
  readonly chairedByWoman?: boolean;
  readonly expected: string;
}

const ALL_FOR = MEMBERS.map((member) => [member, 'for'] as const);

const CASES: readonly Case[] = [
  { name: 'unanimous', vote: { votesFor: 6 }, expected: 'La délibération est adoptée à l’unanimité : 6 voix pour.' },
  {
    name: 'unanimous of the votes cast',
    vote: { votesFor: 4, abstentions: 2 },
    ballots: [
      [DUMAS, 'abstain'],
      [COLIN, 'abstain'],
    ],
    expected:
      'La délibération est adoptée à l’unanimité des suffrages exprimés : 4 voix pour, 2 abstentions (Mme X Colin (pouvoir à M. X Bodin), M. X Dumas).',
  },
  {
    name: 'majority',
    vote: { votesFor: 4, votesAgainst: 1, abstentions: 1 },
    ballots: [
      [DUMAS, 'against'],
      [EVRARD, 'abstain'],
    ],
    expected:
      'La délibération est adoptée à la majorité des suffrages exprimés : 4 voix pour, 1 voix contre (M. X Dumas), 1 abstention (Mme X Evrard).',
  },
  {
    name: 'rejected',
    vote: { votesFor: 2, votesAgainst: 4, outcome: 'rejected' },
    ballots: [AUBRY, BODIN, DUMAS, EVRARD].map((member) => [member, 'against'] as const),
    expected: 'La délibération n’est pas adoptée : 2 voix pour, 4 voix contre (Mme X Aubry, M. X Bodin, M. X Dumas, Mme X Evrard).',
  },
  {
    name: 'rejected by everybody',
    vote: { votesAgainst: 6, outcome: 'rejected', mode: 'secret' },
    expected: 'Au scrutin secret, la délibération n’est pas adoptée : 6 voix contre.',
  },
  {
    name: 'casting vote for',
    vote: { votesFor: 3, votesAgainst: 3, casting: 'for' },
    ballots: [AUBRY, DUMAS, EVRARD].map((member) => [member, 'against'] as const),
    expected:
      'La délibération est adoptée à égalité des voix, la voix du président étant prépondérante : 3 voix pour, 3 voix contre (Mme X Aubry, M. X Dumas, Mme X Evrard).',
  },
  {
    name: 'casting vote against, in the chair of a woman',
    vote: { votesFor: 3, votesAgainst: 3, casting: 'against', outcome: 'rejected' },
    ballots: [AUBRY, DUMAS, EVRARD].map((member) => [member, 'against'] as const),
    chairedByWoman: true,
    expected:
      'La délibération n’est pas adoptée à égalité des voix, la voix de la présidente étant prépondérante : 3 voix pour, 3 voix contre (Mme X Aubry, M. X Dumas, Mme X Evrard).',
  },
  {
    name: 'equal, and the chair abstained',
    vote: { votesFor: 2, votesAgainst: 2, abstentions: 2, outcome: 'rejected' },
    ballots: [
      [MAYOR, 'abstain'],
      [AUBRY, 'against'],
      [DUMAS, 'against'],
      [EVRARD, 'abstain'],
    ],
    expected:
      'La délibération n’est pas adoptée, les voix étant également partagées : 2 voix pour, 2 voix contre (Mme X Aubry, M. X Dumas), 2 abstentions (M. X Maire, Mme X Evrard).',
  },
  {
    name: 'secret, adopted by the majority',
    vote: { mode: 'secret', votesFor: 4, votesAgainst: 1, blank: 1 },
    expected:
      'Au scrutin secret, la délibération est adoptée à la majorité des suffrages exprimés : 4 voix pour, 1 voix contre, 1 bulletin blanc ou nul.',
  },
  {
    name: 'secret, unanimous but for blank papers',
    vote: { mode: 'secret', votesFor: 4, blank: 2 },
    expected:
      'Au scrutin secret, la délibération est adoptée à l’unanimité des suffrages exprimés : 4 voix pour, 2 bulletins blancs ou nuls.',
  },
  {
    name: 'secret, equal',
    vote: { mode: 'secret', votesFor: 3, votesAgainst: 3, outcome: 'rejected' },
    expected:
      'Au scrutin secret, la délibération n’est pas adoptée, l’égalité des voix au scrutin secret valant rejet : 3 voix pour, 3 voix contre.',
  },
  {
    name: 'secret, one did not take a paper',
    vote: { mode: 'secret', votesFor: 5 },
    expected: 'Au scrutin secret, la délibération est adoptée à l’unanimité : 5 voix pour ; n’a pas pris part au vote : 1 membre.',
  },
  {
    name: 'public, with every name',
    vote: { mode: 'public', votesFor: 5, votesAgainst: 1 },
    ballots: [...ALL_FOR.slice(0, 5), [EVRARD, 'against']],
    expected:
      'Au scrutin public, la délibération est adoptée à la majorité des suffrages exprimés : 5 voix pour (M. X Maire, Mme X Aubry, M. X Bodin, Mme X Colin (pouvoir à M. X Bodin), M. X Dumas), 1 voix contre (Mme X Evrard).',
  },
  {
    name: 'nobody cast a vote',
    vote: { abstentions: 6, outcome: 'rejected' },
    ballots: MEMBERS.map((member) => [member, 'abstain'] as const),
    expected:
      'La délibération n’est pas adoptée, aucun suffrage n’ayant été exprimé : 6 abstentions (M. X Maire, Mme X Aubry, M. X Bodin, Mme X Colin (pouvoir à M. X Bodin), M. X Dumas, Mme X Evrard).',
  },
  {
    name: 'nobody voted',
    vote: { outcome: 'rejected' },
    seats: NOBODY,
    expected: 'La délibération n’est pas adoptée, aucun suffrage n’ayant été exprimé.',
  },
  {
    name: 'a concerned councillor left',
    vote: { votesFor: 5 },
    seats: APART,
    expected:
      'La délibération est adoptée à l’unanimité : 5 voix pour ; n’a pas pris part au vote : Mme X Aubry (présidente de l’association « Harmonie », sortie de la salle).',
  },
  {
    name: 'a holder takes no part: the proxy is lost',
    vote: { votesFor: 4 },
    seats: HOLDER_OUT,
    expected:
      'La délibération est adoptée à l’unanimité : 4 voix pour ; n’ont pas pris part au vote : M. X Bodin (parent du gérant) et Mme X Colin (pouvoir à M. X Bodin non utilisé).',
  },
  {
    name: 'somebody who could vote takes no part, and the proxy they hold with them',
    vote: { votesFor: 4 },
    ballots: [[BODIN, 'no-part']],
    expected:
      'La délibération est adoptée à l’unanimité : 4 voix pour ; n’ont pas pris part au vote : M. X Bodin et Mme X Colin (pouvoir à M. X Bodin).',
  },
  { name: 'a vœu', type: 'motion', vote: { votesFor: 6 }, expected: 'Le vœu est adopté à l’unanimité : 6 voix pour.' },
  {
    name: 'a vœu that is rejected',
    type: 'motion',
    vote: { votesFor: 1, votesAgainst: 5, outcome: 'rejected', mode: 'secret' },
    expected: 'Au scrutin secret, le vœu n’est pas adopté : 1 voix pour, 5 voix contre.',
  },
  { name: 'noted', type: 'information', vote: { outcome: 'noted' }, expected: 'Le conseil municipal prend acte.' },
  { name: 'withdrawn', vote: { outcome: 'withdrawn' }, expected: 'L’affaire est retirée de l’ordre du jour.' },
  {
    name: 'adjourned, with a note',
    vote: { outcome: 'adjourned', note: 'Le dossier revient en commission.' },
    expected: 'L’affaire est ajournée et renvoyée à une séance ultérieure. Le dossier revient en commission.',
  },
];

/** Ordinary spaces, so that the cases can be read; the no-break ones have a test of their own. */
function plain(text: string): string {
  return text.replaceAll(NBSP, ' ').replaceAll(NNBSP, ' ');
}

describe('the sentence of a vote', () => {
  test.each(CASES)('$name', ({ vote, ballots = [], seats = PRESENT, type = 'deliberation', chairedByWoman = false, expected }) => {
    expect(plain(voteSentence({ type, vote: aVote(vote, ballots), seats, chairedByWoman }))).toBe(expected);
  });

  test('keeps together what must not be cut at the end of a line', () => {
    const sentence = voteSentence({ type: 'deliberation', vote: aVote({ votesFor: 5 }), seats: APART, chairedByWoman: false });
    expect(sentence).toContain(`unanimité${NBSP}: 5${NBSP}voix pour${NNBSP}; n’a pas`);
    expect(sentence).toContain(`Mme${NBSP}X Aubry (présidente de l’association «${NBSP}Harmonie${NBSP}», sortie`);
  });
});

describe('what is said of those whom an affair concerns', () => {
  test.each<[string, readonly Seat[], readonly string[]]>([
    ['nobody', PRESENT, []],
    [
      'who left',
      APART,
      ['Mme X Aubry, présidente de l’association « Harmonie », a quitté la salle et n’a pris part ni au débat ni au vote.'],
    ],
    [
      'who stayed without taking part, with the proxy they hold',
      HOLDER_OUT,
      [
        'M. X Bodin, parent du gérant, n’a pris part ni au débat ni au vote.',
        'Le pouvoir donné par Mme X Colin à M. X Bodin n’a pas été utilisé.',
      ],
    ],
    [
      'who is represented',
      PRESENT.map((one) => (one.councillorId === COLIN.id ? { ...one, ...OUT } : one)),
      ['Le pouvoir donné par Mme X Colin, présidente de l’association « Harmonie », à M. X Bodin n’a pas été utilisé.'],
    ],
    ['who is away', NOBODY.map((one) => ({ ...one, ...OUT })), []],
    [
      'who votes all the same',
      PRESENT.map((one) => (one.councillorId === AUBRY.id ? { ...one, ...OUT, standing: 'present', votes: true } : one)),
      [],
    ],
  ])('%s', (_, seats, expected) => {
    expect(standingSentences(seats).map(plain)).toEqual(expected);
  });
});
