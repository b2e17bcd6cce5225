// @vitest-environment jsdom
import { notificationsStore } from '@mantine/notifications';
import { StrictMode, act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '#shared/ipc/envelope';
import { flushDrafts } from '../../../../src/renderer/lib/draft-keeper';
import { useDraft } from '../../../../src/renderer/lib/use-draft';

interface Values {
  readonly name: string;
  readonly members: number | null;
}

const BLANK: Values = { name: '', members: null };
const KEY = 'association:new';
const SAVED_AT = Date.UTC(2026, 10, 24, 13, 5);

let kept: { value: unknown; savedAt: number | null };
let calls: string[];
let form: { getValues: () => Values; setValues: (values: Values) => void };
let draft: ReturnType<typeof useDraft<Values>>;
let base: { initial: Values; version: number | null } | undefined;
let root: Root;

function Host({ initial }: { initial: Values }) {
  const [values, setValues] = useState(initial);
  form = { getValues: () => values, setValues };
  draft = useDraft({ key: KEY, form, initial, version: 2, onRestored: (from) => (base = from) });
  return null;
}

function answer(operation: string, input: unknown): Envelope {
  calls.push(operation);
  if (operation === 'drafts.get') return { ok: true, data: kept };
  if (operation === 'drafts.save') kept = { value: (input as { value: unknown }).value, savedAt: SAVED_AT };
  else kept = { value: null, savedAt: null };
  return { ok: true, data: { savedAt: SAVED_AT } };
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  kept = { value: null, savedAt: null };
  calls = [];
  base = undefined;
  vi.stubGlobal('demopart', {
    call: (operation: string, input: unknown) => Promise.resolve(answer(operation, input)),
    subscribe: () => () => undefined,
  });
  return () => {
    act(() => root.unmount());
    vi.useRealTimers();
  };
});

async function open(initial = BLANK) {
  root = createRoot(document.createElement('div'));
  await act(async () => {
    root.render(
      <StrictMode>
        <Host initial={initial} />
      </StrictMode>,
    );
    await vi.advanceTimersByTimeAsync(0);
  });
  calls = [];
}

const type = (values: Partial<Values>) => act(() => form.setValues({ ...form.getValues(), ...values }));
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const keptValues = () => (kept.value as { values: Values } | null)?.values;

describe('what is typed in a form', () => {
  test('is kept once, a second after the last keystroke', async () => {
    await open();
    type({ name: 'Har' });
    await pass(900);
    type({ name: 'Harmonie' });
    await pass(900);
    expect(calls).toEqual([]);
    await pass(100);
    expect(calls).toEqual(['drafts.save']);
    expect(keptValues()).toEqual({ name: 'Harmonie', members: null });
    await pass(10_000);
    expect(calls).toHaveLength(1);
  });

  test('is taken up when the form is shown again, and not written a second time', async () => {
    await open();
    type({ name: 'Harmonie', members: 12 });
    await pass(1_000);
    act(() => root.unmount());
    await open();
    expect(form.getValues()).toEqual({ name: 'Harmonie', members: 12 });
    expect([draft.restoredFrom, draft.dirty, base]).toEqual([SAVED_AT, true, { initial: BLANK, version: 2 }]);
    await pass(5_000);
    expect(calls).toEqual([]);
  });

  test('leaves with its draft when one starts over, or types back what was there', async () => {
    kept = { value: { values: { name: 'Har', members: null }, from: BLANK, version: 2 }, savedAt: SAVED_AT };
    await open();
    act(() => draft.startOver(BLANK));
    await pass(1_000);
    expect([form.getValues(), draft.restoredFrom, kept.value]).toEqual([BLANK, null, null]);
    type({ name: 'X' });
    await pass(1_000);
    type({ name: '' });
    await pass(1_000);
    expect(calls).toEqual(['drafts.discard', 'drafts.save', 'drafts.discard']);
  });

  test('is kept at once before a lock, when the window loses the keyboard or closes, and when the form leaves', async () => {
    await open();
    const ways = [flushDrafts, () => window.dispatchEvent(new Event('blur')), () => window.dispatchEvent(new Event('beforeunload'))];
    for (const [index, leave] of ways.entries()) {
      type({ members: index });
      leave();
      expect(keptValues()?.members).toBe(index);
    }
    type({ name: 'last' });
    act(() => root.unmount());
    expect(keptValues()?.name).toBe('last');
    await pass(5_000);
    expect(calls).toHaveLength(4);
  });

  test('is forgotten once the form is saved, whatever was still waiting', async () => {
    await open();
    type({ name: 'Harmonie' });
    await pass(1_000);
    type({ name: 'Harmonie des mineurs' });
    act(() => draft.finish());
    act(() => root.unmount());
    await pass(5_000);
    expect(calls).toEqual(['drafts.save', 'drafts.discard']);
    expect(kept.value).toBeNull();
  });

  test('comes back when giving it up is undone', async () => {
    await open();
    type({ name: 'Harmonie' });
    const putBack = draft.abandon();
    act(() => root.unmount());
    expect(kept.value).toBeNull();
    await putBack();
    await open();
    expect(form.getValues().name).toBe('Harmonie');
  });

  test('wins over the draft, field by field, when it comes while the draft is read', async () => {
    kept = { value: { values: { name: 'old', members: 12 }, from: BLANK, version: 2 }, savedAt: SAVED_AT };
    let arrive = (): void => undefined;
    const call = () => new Promise((done) => (arrive = () => done({ ok: true, data: kept })));
    vi.stubGlobal('demopart', { call, subscribe: () => () => undefined });
    root = createRoot(document.createElement('div'));
    act(() => root.render(<Host initial={BLANK} />));
    type({ name: 'new' });
    arrive();
    await pass(0);
    expect(form.getValues()).toEqual({ name: 'new', members: 12 });
  });
});

describe('a draft', () => {
  test('of another version of the form fills the fields that are still there', async () => {
    const values = { name: 'Harmonie', members: 'douze', gone: true };
    kept = { value: { values, from: {}, version: null }, savedAt: SAVED_AT };
    await open({ name: '', members: 3 });
    expect(form.getValues()).toEqual({ name: 'Harmonie', members: 3 });
  });

  test.each([{ foreign: true }, { values: BLANK, from: BLANK, version: 2 }])('that says nothing new is let go: %j', async (value) => {
    kept = { value, savedAt: SAVED_AT };
    await open();
    expect([form.getValues(), draft.restoredFrom]).toEqual([BLANK, null]);
    await pass(1_000);
    expect(kept.value).toBeNull();
  });
});

describe('when the core refuses', () => {
  test('the form works on, and says so once', async () => {
    await open();
    const refused: Envelope = { ok: false, error: { code: 'OPENING', details: { reason: 'disk-full' }, message: 'Le disque est plein.' } };
    const call = vi.fn(() => Promise.resolve(refused));
    vi.stubGlobal('demopart', { call, subscribe: () => () => undefined });
    type({ name: 'H' });
    await pass(1_000);
    type({ name: 'Ha' });
    await pass(1_000);
    expect(call).toHaveBeenCalledTimes(2);
    expect(notificationsStore.getState().notifications.map(({ message }) => message)).toEqual(['Le disque est plein.']);
    expect(form.getValues().name).toBe('Ha');
  });
});
