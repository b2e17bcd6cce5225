import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDate, dayOfWeek, frenchHolidays, yearOf, type CivilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { sampleCalendar } from '../../../src/main/features/sample/calendar';
import { inventDecisions, inventDelegation } from '../../../src/main/features/sample/mayor-decisions';
import { createTestCore } from '../../support/test-core';

const SUNDAY = 7;
const isOff = (day: CivilDate) => dayOfWeek(day) === SUNDAY || frenchHolidays(yearOf(day)).some(({ date }) => date === day);

test('the council delegates, and the mayor decides, on days when the town hall works, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), (after) => {
      const calendar = sampleCalendar(addDays(civilDate('2024-01-01'), after));
      const days = [inventDelegation(calendar).decidedOn, ...inventDecisions(calendar).map(({ values }) => values.decidedOn)];
      expect(days.filter(isOff)).toEqual([]);
      expect(days).toEqual(days.toSorted());
    }),
  );
});

test('each signed decision has its Word file, kept as when it is signed in the application', async () => {
  const core = await createTestCore({ today: '2026-11-24' });
  await core.call('sample.fill', {});
  const { rows } = await core.call('mayorDecisions.register', { year: 2026 });
  const signed = rows.filter(({ signedOn }) => signedOn !== null);
  expect(signed).toHaveLength(3);
  for (const { number, documentId } of signed) {
    const { fileName, bytes } = await core.call('documents.content', { id: DocumentId.parse(documentId) });
    expect(fileName).toBe(`decision-${number ?? ''}.docx`);
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
  }
  expect(rows.filter(({ signedOn }) => signedOn === null).map(({ documentId }) => documentId)).toEqual([null, null]);
  expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
});
