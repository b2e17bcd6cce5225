import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { SessionId } from '#shared/kernel/ids';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, setSession } from '../council/council-town';

/** The session of 24 September 2026 with three affairs, seen the day after. */
async function heldSession(today = '2026-09-25') {
  const core = await createTestCore({ today });
  const session = await setSession(core, { convocationSentOn: civilDate('2026-09-17') });
  await addItems(core, session.id, ['Budget', 'Voirie', 'École']);
  return { core, session };
}

async function linesOf(core: TestCore, sessionId: SessionId | null) {
  const { bytes, fileName } = await core.call('councilCalendar.ics', { sessionId });
  const text = new TextDecoder().decode(bytes);
  return { fileName, text, lines: text.replace(/\r\n[ \t]/g, '').split('\r\n') };
}

describe('the calendar of the council', () => {
  it('holds the sessions of a year and every deadline that falls in it, those of the year before too', async () => {
    const core = await createTestCore({ today: '2026-12-20' });
    const late = await setSession(core, { meetsOn: civilDate('2026-12-28') });
    await addItems(core, late.id, ['Budget']);
    const next = await core.call('councilCalendar.year', { year: 2027 });
    expect(next.sessions).toEqual([]);
    expect(next.deadlines.map(({ kind, dueOn }) => `${dueOn} ${kind}`)).toEqual([
      '2027-01-04 list',
      '2027-01-04 publication',
      '2027-01-12 transmission',
    ]);
    const year = await core.call('councilCalendar.year', { year: 2026 });
    expect(year.sessions.map(({ meetsOn, items }) => `${meetsOn} ${items}`)).toEqual(['2026-12-28 1']);
  });

  it('says of a session what the next one changes: its minutes are then due', async () => {
    const { core, session } = await heldSession();
    const before = await core.call('councilCalendar.session', { sessionId: session.id });
    expect(before.find(({ kind }) => kind === 'minutes-approval')?.dueOn).toBeNull();
    await setSession(core, { meetsOn: civilDate('2026-11-19') });
    const after = await core.call('councilCalendar.session', { sessionId: session.id });
    expect(after.find(({ kind }) => kind === 'minutes-publication')?.dueOn).toBe('2026-11-26');
  });

  it('brings what is near or late to the work list, one line for each session', async () => {
    const { core } = await heldSession('2026-10-02');
    const { work } = await core.call('dashboard.get', {});
    const council = work
      .filter(({ target }) => target.screen === 'session')
      .map(({ urgency, title, detail }) => `${urgency} | ${title} | ${detail}`.replace(/[\u00A0\u202F]/g, ' '));
    expect(council).toEqual([
      'late | Suites à donner : conseil du 24 septembre 2026 | Publier la liste des délibérations et publier les délibérations.',
      'next | Transmettre les délibérations : conseil du 24 septembre 2026 | Au plus tard le vendredi 9 octobre 2026, 15 jours après la séance.',
    ]);
  });

  it('says who has never existed', async () => {
    const core = await createTestCore();
    await expect(
      core.call('councilCalendar.session', { sessionId: SessionId.parse('0198c0de-0000-7000-8000-000000000009') }),
    ).rejects.toThrow();
  });
});

describe('the calendar file', () => {
  it('holds the session at its hour in summer time, with its alarm, and each deadline as a whole day', async () => {
    const { core, session } = await heldSession();
    const { fileName, lines, text } = await linesOf(core, session.id);
    expect(fileName).toBe('conseil-2026-09-24.ics');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART:20260924T163000Z');
    expect(lines).toContain('DTEND:20260924T183000Z');
    expect(lines).toContain(`UID:${session.id}@demopart`);
    expect(lines).toContain('LOCATION:salle du conseil\\, à la mairie');
    expect(lines).toContain('TRIGGER:-P1D');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261001');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1 + 3 * 2);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('holds the winter hour in winter, and leaves out what is done', async () => {
    const core = await createTestCore({ today: '2026-11-01' });
    const { id } = await setSession(core, { meetsOn: civilDate('2026-11-19'), convocationSentOn: civilDate('2026-10-30') });
    const { lines } = await linesOf(core, id);
    expect(lines).toContain('DTSTART:20261119T173000Z');
    expect(lines.some((line) => line.startsWith('SUMMARY:Envoyer la convocation'))).toBe(false);
  });

  it('of everything holds every session to come', async () => {
    const { core } = await heldSession();
    await setSession(core, { meetsOn: civilDate('2026-11-19') });
    const { fileName, lines } = await linesOf(core, null);
    expect(fileName).toBe('conseil-municipal.ics');
    expect(lines.filter((line) => line === 'SUMMARY:Conseil municipal')).toHaveLength(2);
  });
});
