import { useCallback, useState } from 'react';
import { z } from 'zod';
import type { DossierFile } from '#shared/features/grant-dossiers/contract';
import { followed, type DossierForm } from '#shared/features/grant-dossiers/linking';
import { Budget, DossierInput, ProjectInput } from '#shared/features/grant-dossiers/model';
import { GrantAmount } from '#shared/features/grants/model';
import { fieldsOf } from '../../lib/error-text';
import { issuesOf } from '../../lib/form';
import { useCommand } from '../../lib/queries';
import { useDraft } from '../../lib/use-draft';

/** Makes the next state of the form from the one shown. */
export type Change = (form: DossierForm) => DossierForm;

const FormSchema = DossierInput.extend({ asked: GrantAmount });

/** The state of a dossier being typed: what follows what, its draft, its errors, and how it is saved. */
export function useDossierForm(file: DossierFile) {
  const [base, setBase] = useState({ initial: formOf(file), version: file.dossier?.version ?? 0 });
  const [form, setForm] = useState(base.initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = useCallback((next: Change) => setForm((shown) => followed(shown, next(shown))), []);
  const draft = useDraft({
    key: `grant-dossier:${file.requestId}`,
    form: { getValues: () => form, setValues: setForm },
    initial: base.initial,
    version: base.version,
    shapes: { projects: z.array(ProjectInput), budget: Budget },
    onRestored: ({ initial, version }) => setBase({ initial, version: version ?? 0 }),
  });
  const save = useCommand('grantDossiers.save', {
    success: 'Le dossier est enregistré.',
    form: { takes: (error) => takes(error, setErrors) },
    onDone: draft.finish,
  });

  return {
    form,
    errors,
    change,
    draft,
    isSaving: save.isPending,
    startOver() {
      const initial = formOf(file);
      draft.startOver(initial);
      setBase({ initial, version: file.dossier?.version ?? 0 });
      setErrors({});
    },
    save() {
      const issues = issuesOf(FormSchema, form);
      setErrors(issues);
      if (Object.keys(issues).length > 0 || form.asked === null) return;
      const { asked, ...values } = form;
      save.mutate({ requestId: file.requestId, version: base.version, askedBefore: base.initial.asked ?? asked, asked, values });
    },
  };
}

/** What the form holds and does. */
export type DossierFormControl = ReturnType<typeof useDossierForm>;

function formOf({ asked, proposal }: DossierFile): DossierForm {
  return { ...proposal, asked };
}

function takes(error: unknown, show: (errors: Readonly<Record<string, string>>) => void): boolean {
  const fields = fieldsOf(error);
  if (!fields) return false;
  show(Object.fromEntries(Object.entries(fields).map(([path, message]) => [path.replace(/^values\./, ''), message])));
  return true;
}
