import type { ChangeEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

interface TypedText<T> {
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** Undefined when the text means nothing. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  /** The sentence under the field while its text means nothing. */
  readonly complaint: string;
}

/**
 * A field whose text means a value: accepts what people type, shows the house format once left, and keeps a text it does not
 * understand on screen with a sentence. Such a text also blocks the form (constraint validation), so it is never lost silently.
 */
export function useTypedText<T>({ value, onChange, parse, format, complaint }: TypedText<T>) {
  const ref = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const unclear = value === null && draft !== null && draft.trim() !== '' && parse(draft) === undefined;
  const shown = draft !== null && (unclear || !left) ? draft : value === null ? '' : format(value);

  useLayoutEffect(() => ref.current?.setCustomValidity(unclear ? complaint : ''), [unclear, complaint]);

  return {
    complaint: unclear && left ? complaint : undefined,
    /** Forgets what was typed: the value has been chosen otherwise. */
    reset: () => setDraft(null),
    inputProps: {
      ref,
      value: shown,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const text = event.currentTarget.value;
        setDraft(text);
        setLeft(false);
        onChange(text.trim() === '' ? null : (parse(text) ?? null));
      },
      onBlur: () => {
        setLeft(true);
        if (!unclear) setDraft(null);
      },
    },
  };
}
