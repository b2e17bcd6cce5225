import { useState } from 'react';
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

  const settle = (values: typeof stored) => {
    form.setInitialValues(values);
    form.setValues(values);
    form.resetDirty();
  };
  const submit = async () => {
    const values = form.getValues();
    const saved = await write(schema.parse(values), version);
    form.setInitialValues(values);
    form.resetDirty();
    showUndo(message, () => write(stored, saved.version).then(() => settle(stored)), message);
  };
  const save = async () => {
    if (!form.isDirty()) return true;
    if (isSaving || form.validate().hasErrors) return false;
    setSaving(true);
    try {
      await submit();
      return true;
    } catch (error) {
      if (!form.takes(error)) showFailure(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { form, save, isSaving };
}
