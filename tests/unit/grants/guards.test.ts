import { describe, expect, test } from 'vitest';
import { blocksOf, grantWarnings, type GuardedRequest } from '#shared/features/grants/guards';
import { stateOf, type GrantFacts } from '#shared/features/grants/states';
import { scoreOf, spreadOf } from '#shared/features/grants/scoring';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { CriterionId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aGuarded } from '../../support/builders';

const law = lawOn(civilDate('2026-05-28'), LEGAL_CATALOGUE);

describe('the guards of an award, at their exact thresholds', () => {
  const LATE = civilDate('2026-06-30');
  test.each<[what: string, request: Partial<GuardedRequest>, kinds: string[], blocks: string[]]>([
    ['nothing to say', {}, [], []],
    ['23 000,00 € in the year', { yearTotal: cents(2_300_000) }, [], []],
    ['23 000,01 €', { yearTotal: cents(2_300_001) }, ['agreement-required'], []],
    ['75 000,00 €', { yearTotal: cents(7_500_000) }, ['agreement-required'], []],
    ['75 000,01 €', { yearTotal: cents(7_500_001) }, ['agreement-required', 'budget-annex'], []],
    ['half of the products', { yearTotal: cents(100_000), products: cents(200_000) }, [], []],
    ['a cent over half of the products', { yearTotal: cents(100_001), products: cents(200_000) }, ['budget-annex'], []],
    ['153 000,00 € of public money', { publicFunds: cents(15_300_000) }, [], []],
    ['153 000,01 € of public money', { publicFunds: cents(15_300_001) }, ['public-total'], []],
    ['no commitment', { hasCommitment: false }, ['commitment-missing'], ['commitment-missing']],
    ['never declared', { hasCapacity: false }, ['no-capacity'], ['no-capacity']],
    ['a report owed', { reportOverdueSince: LATE }, ['report-overdue'], ['report-overdue']],
    ['a report owed, with a reason', { reportOverdueSince: LATE, forcedReason: 'Bilan présenté en commission.' }, ['report-overdue'], []],
    ['no SIRET', { hasSiret: false }, ['no-siret'], []],
    ['a councillor presides', { concerned: ['Odile Vernier'] }, ['councillor-concerned'], []],
  ])('%s', (...[, request, kinds, blocks]) => {
    const warnings = grantWarnings(aGuarded(request), law);
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
    expect(blocksOf(warnings).map(({ kind }) => kind)).toEqual(blocks);
    expect(warnings.every(({ source, message }) => source.length > 10 && message.endsWith('.'))).toBe(true);
  });
});

describe('the state of a request', () => {
  const NEW: GrantFacts = {
    receivedOn: null,
    proposed: null,
    committee: null,
    serviceOpinion: '',
    committeeOpinion: '',
    onAgenda: false,
    outcome: null,
    notifiedOn: null,
    closedAs: null,
  };
  test.each<[Partial<GrantFacts>, string]>([
    [{}, 'draft'],
    [{ receivedOn: '2026-01-10' }, 'received'],
    [{ receivedOn: '2026-01-10', proposed: 0 }, 'examined'],
    [{ serviceOpinion: 'Favorable.' }, 'examined'],
    [{ proposed: 1, committee: 0 }, 'reviewed'],
    [{ proposed: 1, onAgenda: true }, 'on-agenda'],
    [{ onAgenda: true, outcome: 'partial' }, 'partial'],
    [{ outcome: 'granted', notifiedOn: '2026-06-02' }, 'notified'],
    [{ outcome: 'granted', closedAs: 'withdrawn' }, 'withdrawn'],
  ])('%o is « %s »', (facts, state) => {
    expect(stateOf({ ...NEW, ...facts })).toBe(state);
  });
});

describe('the marks of a request', () => {
  const interest = { id: CriterionId.parse('01890a5d-ac96-774b-bcce-b302099a8051'), weight: 3 };
  const reach = { id: CriterionId.parse('01890a5d-ac96-774b-bcce-b302099a8052'), weight: 1 };
  const marks = (first: number, second?: number) => ({
    marks: [{ criterionId: interest.id, mark: first }, ...(second === undefined ? [] : [{ criterionId: reach.id, mark: second }])],
  });

  test('are weighted, out of a hundred', () => {
    expect(scoreOf(marks(8, 4), [interest, reach])).toBe(70);
    expect(scoreOf(marks(10, 10), [interest, reach])).toBe(100);
  });

  test('leave out a criterion left blank, and are nothing while all are', () => {
    expect(scoreOf(marks(8), [interest, reach])).toBe(80);
    expect(scoreOf({ marks: [] }, [interest, reach])).toBeNull();
  });

  test('of several reviewers are told by their mean and how far apart they are', () => {
    expect(spreadOf([70, null, 80.5])).toEqual({ mean: 75.3, lowest: 70, highest: 80.5, spread: 10.5 });
    expect(spreadOf([null])).toBeNull();
  });
});
