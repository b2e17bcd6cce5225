import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { Councillor, CouncillorInput } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import { councillorInputOf, inOfficeOn, newCouncillor } from '../../../../../src/renderer/features/councillors/councillor-input';
import { functionOf, nameOf } from '../../../../../src/renderer/features/councillors/labels';
import { aCouncillor } from '../../../../support/builders';

function member(values: Partial<CouncillorInput> = {}): Councillor {
  const input = aCouncillor(values);
  return Councillor.parse({ ...input, id: v7(), person: { ...input.person, id: v7() }, version: 1, interests: [] });
}

it('a member sits from the first day of the mandate to its last', () => {
  const term = member({ startsOn: civilDate('2026-03-22'), endsOn: civilDate('2026-10-31') });
  const sitting = (day: string) => inOfficeOn([term], civilDate(day)).length === 1;
  expect([sitting('2026-03-21'), sitting('2026-03-22'), sitting('2026-10-31'), sitting('2026-11-01')]).toEqual([false, true, true, false]);
});

it('a new member comes last in the order of the table', () => {
  expect(newCouncillor([member({ tableOrder: 4 }), member({ tableOrder: 2 })], civilDate('2026-11-24')).tableOrder).toBe(5);
  expect(newCouncillor([], civilDate('2026-11-24')).tableOrder).toBe(1);
});

it('the form sends back what the contract expects, and nothing that the list shows beside it', () => {
  expect(CouncillorInput.parse(councillorInputOf(member()))).toEqual(aCouncillor());
});

it('a function is named in the gender of who holds it', () => {
  expect(functionOf(member({ function: 'deputy' }))).toBe('Adjointe au maire');
  expect(functionOf(member({ function: 'delegate', person: { ...aCouncillor().person, civility: 'sir' } }))).toBe(
    'Conseiller municipal délégué',
  );
  expect(nameOf(member())).toBe('Mme\u00a0Odile Vernier');
});
