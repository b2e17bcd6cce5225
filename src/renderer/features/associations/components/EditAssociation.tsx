import { Button, Group, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Association } from '#shared/features/associations/model';
import { AssociationInput } from '#shared/features/associations/model';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { call, CallError } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { showFailure } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';
import { draftOf, editedFields, mergeEdits } from '../association-input';
import { useEscape } from '../use-escape';
import { AssociationFields } from './AssociationFields';
import { UnsavedChangesModal, useLeavingGuard } from './UnsavedChanges';

interface EditAssociationProps {
  readonly association: Association;
  /** Back to the sheet, saved or not. */
  readonly onDone: () => void;
}

/** The sheet as a form: Ctrl+S saves, Esc leaves and asks only when something would be lost. */
export function EditAssociation({ association, onDone }: EditAssociationProps) {
  const { form, update, reload, dirty } = useAssociationEdit(association, onDone);
  const formRef = useRef<HTMLFormElement>(null);
  const guard = useLeavingGuard(dirty);
  const save = () => formRef.current?.requestSubmit();
  const leave = () => guard.leave(onDone);
  usePageShortcuts({ save });
  useEscape(leave);

  return (
    <form ref={formRef} onSubmit={form.onSubmit(update.send)}>
      <PageHeader
        title={association.name}
        breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Modification de la fiche' }]}
        actions={<EditActions onLeave={leave} saving={update.saving} />}
      />
      <Stack gap="md">
        {update.changedMeanwhile && (
          <LegalNote
            tone="warning"
            message="Cette fiche a été modifiée entre-temps, et n’est pas encore enregistrée. Rechargez-la&nbsp;: les champs que vous avez modifiés gardent votre saisie."
            action={
              <Button size="compact-sm" variant="default" onClick={reload}>
                Recharger
              </Button>
            }
          />
        )}
        <AssociationFields form={form} />
      </Stack>
      <UnsavedChangesModal guard={guard} onSave={save} />
    </form>
  );
}

function EditActions({ onLeave, saving }: { onLeave: () => void; saving: boolean }) {
  return (
    <Group gap="xs">
      <Button variant="default" onClick={onLeave} title="Échap">
        Annuler
      </Button>
      <Button type="submit" loading={saving} leftSection={<IconDeviceFloppy size={18} aria-hidden />} title="Ctrl+S">
        Enregistrer
      </Button>
    </Group>
  );
}

function useAssociationEdit(association: Association, onDone: () => void) {
  const [base, setBase] = useState({ version: association.version, draft: draftOf(association) });
  const form = useContractForm(AssociationInput, base.draft);
  const update = useCommand('associations.update', {
    success: 'La fiche est enregistrée.',
    form: { takes: (error) => isChangedMeanwhile(error) || form.takes(error) },
    onDone,
  });
  const reload = () => {
    call('associations.get', { id: association.id }).then((fresh) => {
      const theirs = draftOf(fresh);
      form.setValues(mergeEdits(base.draft, form.getValues(), theirs));
      setBase({ version: fresh.version, draft: theirs });
      update.reset();
    }, showFailure);
  };
  return {
    form,
    reload,
    dirty: editedFields(base.draft, form.getValues()).length > 0,
    update: {
      send: (values: AssociationInput) => update.mutate({ id: association.id, version: base.version, values }),
      saving: update.isPending,
      changedMeanwhile: isChangedMeanwhile(update.error),
    },
  };
}

function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof CallError && error.failure.code === 'RULE' && error.failure.details.rule === 'changed-meanwhile';
}
