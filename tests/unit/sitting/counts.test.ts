import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canCast,
  castingOf,
  choicesOf,
  countedVote,
  outcomeOf,
  refuseImpossibleVote,
  tallyOf,
  withoutPart,
} from '#shared/features/sitting/counts';
import type { Choice, VoteInput, VoteMode } from '#shared/features/sitting/model';
import { DomainError } from '#shared/kernel/errors';
import { at, aVote, council, seat } from './sitting-builders';

const MEMBERS = council(6);
const SEATS = MEMBERS.map((member) => seat(member));

function refusal(vote: VoteInput, seats = SEATS): string {
  try {
    refuseImpossibleVote(seats, vote);
    return '';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { failure } = error;
    return failure.code === 'RULE' ? failure.details.rule : failure.code;
  }
}

describe('the outcome of a vote', () => {
  test.each<[[VoteMode, number, number, VoteInput['casting']], 'adopted' | 'rejected']>([
    [['hands', 14, 13, null], 'adopted'],
    [['hands', 13, 14, null], 'rejected'],
    [['hands', 1, 0, null], 'adopted'],
    [['hands', 0, 0, null], 'rejected'],
    [['hands', 12, 12, 'for'], 'adopted'],
    [['hands', 12, 12, 'against'], 'rejected'],
    [['hands', 12, 12, null], 'rejected'],
    [['public', 12, 12, 'for'], 'adopted'],
    [['secret', 12, 12, null], 'rejected'],
    [['secret', 12, 12, 'for'], 'rejected'],
    [['secret', 13, 12, null], 'adopted'],
  ])('%j: %s', ([mode, votesFor, votesAgainst, casting], expected) => {
    expect(outcomeOf({ mode, votesFor, votesAgainst, casting })).toBe(expected);
  });

  test('follows the absolute majority of the votes cast', () => {
    const count = fc.nat(40);
    const mode = fc.constantFrom<VoteMode[]>('hands', 'public', 'secret');
    const casting = fc.constantFrom<VoteInput['casting'][]>('for', 'against', null);
    fc.assert(
      fc.property(mode, fc.tuple(count, count), casting, (how, [votesFor, votesAgainst], chair) => {
        const adopted = outcomeOf({ mode: how, votesFor, votesAgainst, casting: chair }) === 'adopted';
        const decidesByChair = canCast({ mode: how, votesFor, votesAgainst }) && chair === 'for';
        expect(adopted).toBe(votesFor > (votesFor + votesAgainst) / 2 || decidesByChair);
      }),
    );
  });
});

describe('the counts of a vote', () => {
  test('for, against, abstentions and those who take no part are always those who vote', () => {
    const choice = fc.option(fc.constantFrom<Choice[]>('for', 'against', 'abstain', 'no-part'));
    const voting = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(voting, fc.array(choice, { minLength: 6, maxLength: 6 }), fc.nat(5), (votes, choices, chair) => {
        const seats = MEMBERS.map((member, index) => seat(member, { votes: at(votes, index) }));
        const ballots = seats.flatMap(({ councillorId, votes: counts }, index) => {
          const chosen = at(choices, index);
          return chosen === null || !counts ? [] : [{ councillorId, choice: chosen }];
        });
        const counted = countedVote(seats, 'hands', ballots);
        const casting = castingOf(seats, { mode: 'hands', ballots }, at(MEMBERS, chair).id);
        const vote = aVote({ ...counted, ballots, casting });
        const voters = votes.filter(Boolean).length;
        const noPart = tallyOf(choicesOf(seats, vote))['no-part'];
        expect(vote.votesFor + vote.votesAgainst + vote.abstentions + noPart).toBe(voters);
        expect(withoutPart(voters, vote)).toBe(noPart);
        expect(refusal({ ...vote, outcome: outcomeOf(vote) }, seats)).toBe('');
      }),
    );
  });

  test('the holder who takes no part loses the proxy', () => {
    const seats = SEATS.map((one, index) => (index === 1 ? { ...one, place: 'represented' as const, holderId: at(MEMBERS, 2).id } : one));
    const ballots = [{ councillorId: at(MEMBERS, 2).id, choice: 'no-part' as const }];
    expect(countedVote(seats, 'hands', ballots)).toEqual({ votesFor: 4, votesAgainst: 0, abstentions: 0, blank: 0 });
  });
});

describe('a vote that cannot have taken place', () => {
  const [mayor, aubry] = [at(MEMBERS, 0), at(MEMBERS, 1)];
  const away = SEATS.map((one, index) => (index === 1 ? { ...one, place: 'absent' as const, votes: false } : one));
  const everybody = MEMBERS.map((member) => [member, 'for'] as const);

  test.each<[string, VoteInput, string]>([
    ['everybody for', aVote({ votesFor: 6 }), ''],
    ['one vote more than those who vote', aVote({ votesFor: 7 }), 'too-many-votes'],
    ['in secret, one paper more', aVote({ mode: 'secret', votesFor: 4, votesAgainst: 2, blank: 1 }), 'too-many-votes'],
    ['in secret, as many papers as members', aVote({ mode: 'secret', votesFor: 4, votesAgainst: 2 }), ''],
    ['in secret, fewer papers', aVote({ mode: 'secret', votesFor: 4 }), ''],
    ['in secret, with a name', aVote({ mode: 'secret', votesFor: 5 }, [[aubry, 'against']]), 'VALIDATION'],
    ['in secret, equal, with the chair’s vote', aVote({ mode: 'secret', votesFor: 3, votesAgainst: 3, casting: 'for' }), 'VALIDATION'],
    [
      'somebody noted twice',
      aVote({ votesFor: 5, votesAgainst: 1 }, [
        [aubry, 'against'],
        [aubry, 'abstain'],
      ]),
      'VALIDATION',
    ],
    ['counts that are not those of the names', aVote({ votesFor: 5, abstentions: 1 }, [[aubry, 'against']]), 'votes-disagree'],
    ['a blank paper by a show of hands', aVote({ votesFor: 5, blank: 1 }), 'VALIDATION'],
    ['in public, everybody named', aVote({ mode: 'public', votesFor: 6 }, everybody), ''],
    ['in public, one missing', aVote({ mode: 'public', votesFor: 5 }, everybody.slice(1)), 'ballots-missing'],
    ['adopted by a minority', aVote({ votesFor: 6, outcome: 'rejected' }), 'outcome-disagrees'],
    ['the chair’s vote without equality', aVote({ votesFor: 5, votesAgainst: 1, casting: 'for' }, [[mayor, 'against']]), 'VALIDATION'],
    ['noted, with votes', aVote({ outcome: 'noted', votesFor: 6 }), 'VALIDATION'],
    ['adjourned', aVote({ outcome: 'adjourned' }), ''],
  ])('%s', (_, vote, expected) => {
    expect(refusal(vote)).toBe(expected);
  });

  test('somebody who is away', () => {
    expect(refusal(aVote({ votesFor: 4, votesAgainst: 1 }, [[aubry, 'against']]), away)).toBe('not-a-voter');
  });
});
