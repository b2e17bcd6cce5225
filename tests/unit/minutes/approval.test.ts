import { expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { aSession } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const OBSERVATIONS = 'Mme Aubry demande que son intervention sur la voirie soit complétée.';

it('what members asked to put right is told by the minutes of the session that approved them', async () => {
  const core = await createTestCore({ today: '2026-11-06' });
  const { id: first } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-09-24') }));
  const { id: second } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-11-05') }));
  const approval = { happenedOn: civilDate('2026-11-05'), note: OBSERVATIONS };
  await core.call('councilPublication.record', { sessionId: first, kind: 'minutes-approved', ...approval });
  expect((await core.call('minutes.get', { sessionId: first })).approval).toEqual(approval);
  const { text, approval: own } = await core.call('minutes.get', { sessionId: second });
  expect(own).toBeNull();
  expect(text.opening.at(-1)?.replace(/[\u00A0\u202F]/g, ' ')).toBe(`Observations : ${OBSERVATIONS}`);
});
