import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { ContractForm, Draft } from '../../lib/form';
import { useContractForm } from '../../lib/form';
import { showFailure, showUndo } from '../../lib/notices';

interface Autosaved<S extends z.ZodObject> {
  readonly schema: S;
  /** What the core holds, and its version. */
  readonly stored: z.output<S> & Draft<z.output<S>>;
  readonly version: number;
  /** Writes the values over that version; answers the new version. Rejects with a `CallError`. */
  readonly write: (values: z.output<S>, version: number) => Promise<{ readonly version: number }>;
  /** Said once it is saved, with « Annuler ». */
  readonly message: string;
}

interface AutosavedForm<S extends z.ZodObject> {
  readonly form: ContractForm<S>;
  /** Saves what has changed. Answers false when a field is wrong or the core refused: nothing is lost, the sentence is shown. */
  readonly save: () => Promise<boolean>;
  readonly isSaving: boolean;
}

/** A form that is saved by itself when one leaves it; the notice that says so puts the former values back. */
export function useAutosavedForm<S extends z.ZodObject>(options: Autosaved<S>): AutosavedForm<S> {
  const { schema, stored, version, write, message } = options;
  const form = useContractForm(schema, stored);
  const [isSaving, setSaving] = useState(false);
  /** The version of the last write, which the screen may not have read again yet. */
  const written = useRef(version);
  const running = useRef<Promise<boolean> | null>(null);

  const commit = async (values: z.output<S>) => {
    const saved = await write(values, Math.max(written.current, version));
    written.current = saved.version;
  };
  const undo = async () => {
    await commit(stored);
    form.setInitialValues(stored);
    form.setValues(stored);
    form.resetDirty();
  };
  const attempt = async () => {
    setSaving(true);
    const values = form.getValues();
    try {
      await commit(schema.parse(values));
      form.setInitialValues(values);
      form.resetDirty(values);
      showUndo(message, undo, message);
      return true;
    } catch (error) {
      if (!form.takes(error)) showFailure(error);
      return false;
    } finally {
      setSaving(false);
      running.current = null;
    }
  };
  const save = async () => {
    if (running.current) return running.current;
    if (!form.isDirty()) return true;
    if (form.validate().hasErrors) return false;
    running.current = attempt();
    return running.current;
  };
  return { form, save, isSaving };
}
