import { Button, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Association } from '#shared/features/associations/model';
import { AssociationInput } from '#shared/features/associations/model';
import { DraftNote } from '../../../components/DraftNote';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { call, CallError } from '../../../lib/api';
import { focusFirstFault, submitWhatIsTyped } from '../../../lib/submit';
import { useContractForm } from '../../../lib/form';
import { showFailure, showUndo } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';
import { useDraft } from '../../../lib/use-draft';
import { DRAFT_LISTS, draftKeyOf, draftOf, mergeEdits } from '../association-input';
import { useEscape } from '../use-escape';
import { AssociationFields } from './AssociationFields';
import { FormHead } from './form/FormHead';
import { LeaveButton } from './LeaveButton';

interface EditAssociationProps {
  readonly association: Association;
  /** Back to the sheet, saved or not. */
  readonly onDone: () => void;
  /** Back to the form, when what was given up is put back. */
  readonly onReopen: () => void;
}

/** The sheet as a form: Ctrl+S saves; Esc leaves, and what was typed waits in a draft. */
export function EditAssociation({ association, onDone, onReopen }: EditAssociationProps) {
  const { form, draft, update, reload, startOver } = useAssociationEdit(association, onDone);
  const formRef = useRef<HTMLFormElement>(null);
  const abandon = () => {
    const putBack = draft.abandon();
    onDone();
    showUndo('Les modifications de la fiche sont abandonnées.', () => putBack().then(onReopen));
  };
  usePageShortcuts({ save: () => submitWhatIsTyped(formRef.current) });
  useEscape(onDone);

  return (
    <form ref={formRef} onSubmit={form.onSubmit(update.send, focusFirstFault)}>
      <FormHead>
        <PageHeader
          title={association.name}
          breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Modification de la fiche' }]}
          actions={
            <>
              <LeaveButton dirty={draft.dirty} onLeave={onDone} onAbandon={abandon} />
              <SaveButton saving={update.saving} />
            </>
          }
        />
      </FormHead>
      <Stack gap="md">
        {draft.restoredFrom !== null && (
          <DraftNote savedAt={draft.restoredFrom} outcome="reprise" action="Repartir de la fiche" onAction={startOver} />
        )}
        {update.changedMeanwhile && <ChangedMeanwhileNote onReload={reload} />}
        <AssociationFields form={form} />
      </Stack>
    </form>
  );
}

function SaveButton({ saving }: { saving: boolean }) {
  return (
    <Button type="submit" loading={saving} leftSection={<IconDeviceFloppy size={18} aria-hidden />} title="Ctrl+S">
      Enregistrer
    </Button>
  );
}

function ChangedMeanwhileNote({ onReload }: { onReload: () => void }) {
  return (
    <LegalNote
      tone="warning"
      message="Cette fiche a été modifiée entre-temps, et votre saisie n’est pas encore enregistrée. Rechargez-la&nbsp;: les champs que vous avez modifiés gardent votre saisie."
      action={
        <Button size="compact-sm" variant="default" onClick={onReload}>
          Recharger
        </Button>
      }
    />
  );
}

function useAssociationEdit(association: Association, onDone: () => void) {
  const asItIs = { version: association.version, values: draftOf(association) };
  const [base, setBase] = useState(asItIs);
  const form = useContractForm(AssociationInput, base.values);
  const draft = useDraft({
    key: draftKeyOf(association.id),
    form,
    initial: base.values,
    version: base.version,
    shapes: DRAFT_LISTS,
    onRestored: ({ initial, version }) => setBase({ version: version ?? association.version, values: initial }),
  });
  const update = useCommand('associations.update', {
    success: 'La fiche est enregistrée.',
    form: { takes: (error) => isChangedMeanwhile(error) || form.takes(error) },
    onDone: () => {
      draft.finish();
      onDone();
    },
  });
  const reload = () => {
    call('associations.get', { id: association.id }).then((fresh) => {
      const theirs = draftOf(fresh);
      form.setValues(mergeEdits(base.values, form.getValues(), theirs));
      setBase({ version: fresh.version, values: theirs });
      update.reset();
    }, showFailure);
  };
  const startOver = () => {
    setBase(asItIs);
    draft.startOver(asItIs.values);
    form.clearErrors();
    update.reset();
  };
  return {
    form,
    draft,
    reload,
    startOver,
    update: {
      send: (values: AssociationInput) => update.mutate({ id: association.id, version: base.version, values }),
      saving: update.isPending,
      changedMeanwhile: base.version < association.version || isChangedMeanwhile(update.error),
    },
  };
}

function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof CallError && error.failure.code === 'RULE' && error.failure.details.rule === 'changed-meanwhile';
}
