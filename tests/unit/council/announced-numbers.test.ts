import { describe, expect, it } from 'vitest';
import { SessionInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { SessionId } from '#shared/kernel/ids';
import { aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems } from './council-town';

async function send(core: TestCore, id: SessionId, sentOn: string | null): Promise<unknown> {
  const session = await core.call('sessions.get', { id });
  const values = { ...SessionInput.strip().parse(session), convocationSentOn: sentOn === null ? null : civilDate(sentOn) };
  try {
    await core.call('sessions.update', { id, version: session.version, values });
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.failure.details : error;
  }
}

const AGENDA = { made: ['agenda' as const], assembled: [], tableSheet: 'a4' as const };

const numbersOf = async (core: TestCore, id: SessionId) =>
  (await core.call('sessions.get', { id })).items.map(({ agendaNumber }) => agendaNumber);

describe('the numbers that the convocation announced', () => {
  it.each<[string, string | null, boolean]>([
    ['nothing was issued', null, true],
    ['the dossier was issued as a draft, the day before', '2026-09-16', true],
    ['the dossier was issued that day', '2026-09-17', false],
    ['the dossier was issued afterwards', '2026-09-18', false],
  ])('%s', async (_case, issuedOn, taken) => {
    const core = await createTestCore({ today: '2026-09-16' });
    const { id } = await core.call('sessions.create', aSession());
    await addItems(core, id, ['Voirie', 'École']);
    const days = issuedOn === null ? 0 : Number(issuedOn.slice(-2)) - 16;
    if (days === 0 && issuedOn !== null) await core.call('dossier.issue', { sessionId: id, choice: AGENDA });
    expect(await send(core, id, '2026-09-17')).toBeUndefined();
    core.clock.advance(days * 24 * 3600);
    if (days > 0) await core.call('dossier.issue', { sessionId: id, choice: AGENDA });
    expect(await numbersOf(core, id)).toEqual(['1', '2']);
    const refused = await send(core, id, null);
    if (taken) expect(refused).toBeUndefined();
    else expect(refused).toMatchObject({ rule: 'numbers-announced', document: 'Ordre du jour' });
    expect(await numbersOf(core, id)).toEqual(taken ? ['', ''] : ['1', '2']);
  });
});
