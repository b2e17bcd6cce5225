import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftKey } from '#shared/features/drafts/contract';
import { call } from './api';
import type { DraftKeeper } from './draft-keeper';
import { openDraftKeeper } from './draft-keeper';
import type { DraftShapes, FormDraft } from './draft-values';
import { changedKeys, readStored, storedOf, withFields } from './draft-values';

interface UseDraft<V extends object> {
  readonly key: DraftKey;
  readonly form: { readonly getValues: () => V; readonly setValues: (values: V) => void };
  /** What the form starts from: a blank form, or the record as it was read. */
  readonly initial: V;
  /** What the lists of the form must hold; a stored draft that has something else there keeps the form's own. */
  readonly shapes?: DraftShapes<V>;
  /** Of the record that was read; null for a new one. */
  readonly version?: number;
  /** The form took up a draft that started from this: a save must be checked against it, not against the record of today. */
  readonly onRestored?: (from: { readonly initial: V; readonly version: number | null }) => void;
}

/** What a form does with its draft. */
interface FormDraftControl<V> {
  /** When the draft that the form took up was typed (ms UTC); null when it took up none. */
  readonly restoredFrom: number | null;
  /** Whether the form holds anything that is not saved. */
  readonly dirty: boolean;
  /** Lets the restored typing go and shows these values. */
  readonly startOver: (values: V) => void;
  /** The form is saved: its draft is forgotten. */
  readonly finish: () => void;
  /** The form is given up: its draft is forgotten; the answer puts it back. */
  readonly abandon: () => () => Promise<unknown>;
}

/**
 * Keeps what is typed in a form in the encrypted file, a second after the last keystroke, and takes it up again when the form is shown next:
 * after a lock, a closed window, a page left.
 */
export function useDraft<V extends object>({ key, form, initial, version, shapes, onRestored }: UseDraft<V>): FormDraftControl<V> {
  const keeper = useRef<DraftKeeper | null>(null);
  const [watched, setWatched] = useState(false);
  const [restoredFrom, setRestoredFrom] = useState<number | null>(null);
  const current: FormDraft<V> = { values: form.getValues(), from: initial, version: version ?? null };
  const dirty = changedKeys(initial, current.values).length > 0;
  const text = JSON.stringify(current);

  const takeUp = useEffectEvent((stored: unknown, savedAt: number | null) => {
    const draft = readStored(stored, initial, shapes);
    if (!draft || changedKeys(initial, draft.values).length === 0) return;
    // What was typed while the draft was being read is newer than the draft.
    form.setValues(withFields(draft.values, form.getValues(), changedKeys(initial, form.getValues())));
    setRestoredFrom(savedAt);
    onRestored?.({ initial: draft.from, version: draft.version });
  });
  const note = useEffectEvent(() => keeper.current?.note(dirty ? storedOf(current) : null));

  useEffect(() => {
    let left = false;
    const watch = (stored: { value: FormDraftText; savedAt: number | null }) => {
      if (left) return;
      keeper.current = openDraftKeeper(key, stored.value);
      takeUp(stored.value, stored.savedAt);
      setWatched(true);
    };
    call('drafts.get', { key }).then(watch, () => watch(NO_DRAFT));
    return () => {
      left = true;
      keeper.current?.close();
      keeper.current = null;
    };
  }, [key]);
  useEffect(() => {
    if (watched) note();
  }, [watched, text]);

  return {
    restoredFrom,
    dirty,
    startOver(values) {
      form.setValues(values);
      setRestoredFrom(null);
    },
    finish: () => keeper.current?.finish(),
    abandon() {
      keeper.current?.finish();
      return () => call('drafts.save', { key, value: storedOf(current) });
    },
  };
}

type FormDraftText = Parameters<typeof openDraftKeeper>[1];

const NO_DRAFT = { value: null, savedAt: null };

/** When the draft of a form was typed (ms UTC), for a screen that leads to the form; null without a draft. */
export function useDraftMoment(key: DraftKey, enabled: boolean): number | null {
  const [savedAt, setSavedAt] = useState<number | null>(null);
  useEffect(() => {
    let left = false;
    const show = (moment: number | null) => {
      if (!left) setSavedAt(moment);
    };
    if (enabled)
      call('drafts.get', { key }).then(
        (draft) => show(draft.savedAt),
        () => show(null),
      );
    return () => {
      left = true;
    };
  }, [key, enabled]);
  return savedAt;
}
