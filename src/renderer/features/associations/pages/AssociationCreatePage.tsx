import { Button, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { AssociationInput } from '#shared/features/associations/model';
import { DraftNote } from '../../../components/DraftNote';
import { PageHeader } from '../../../components/PageHeader';
import { focusFirstFault, submitWhatIsTyped } from '../../../lib/submit';
import { useContractForm } from '../../../lib/form';
import { showSuccess, showUndo } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { useDraft } from '../../../lib/use-draft';
import { DRAFT_LISTS, draftKeyOf, emptyAssociation } from '../association-input';
import { AssociationFields } from '../components/AssociationFields';
import { FormHead } from '../components/form/FormHead';
import { LeaveButton } from '../components/LeaveButton';
import { LikelyDuplicates } from '../components/LikelyDuplicates';
import { useEscape } from '../use-escape';

/** Opens the file of an association, and says when it seems to exist already. */
export function AssociationCreatePage() {
  const town = useCall('town.get', {});
  if (town.isPending) return <PageHeader title="Nouvelle association" />;
  return <CreateAssociation town={town.data} />;
}

function CreateAssociation({ town }: { town: { readonly postalCode: string; readonly name: string } | undefined }) {
  const [base] = useState(() => emptyAssociation(town));
  const form = useContractForm(AssociationInput, base);
  const formRef = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const draft = useDraft({ key: draftKeyOf('new'), form, initial: base, shapes: DRAFT_LISTS });
  const create = useCommand('associations.create', {
    success: ({ name }) => `La fiche de «\u00a0${name}\u00a0» est créée.`,
    form,
    onDone: ({ id }) => {
      draft.finish();
      void navigate({ to: '/associations/$id', params: { id }, replace: true });
    },
  });
  const leave = () => void navigate({ to: '/associations' });
  const putAside = () => {
    if (draft.dirty) showSuccess('Votre saisie est gardée\u00a0: vous la retrouverez en rouvrant ce formulaire.');
    leave();
  };
  const abandon = () => {
    const putBack = draft.abandon();
    leave();
    showUndo('La création est abandonnée.', async () => {
      await putBack();
      await navigate({ to: '/associations/new' });
    });
  };
  const startOver = () => {
    draft.startOver(base);
    form.clearErrors();
  };
  usePageShortcuts({ save: () => submitWhatIsTyped(formRef.current) });
  useEscape(putAside);

  return (
    <form ref={formRef} onSubmit={form.onSubmit((values) => create.mutate(values), focusFirstFault)}>
      <FormHead>
        <PageHeader
          title="Nouvelle association"
          breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Création' }]}
          actions={
            <>
              <LeaveButton dirty={draft.dirty} onLeave={leave} onAbandon={abandon} />
              <Button type="submit" loading={create.isPending} leftSection={<IconDeviceFloppy size={18} aria-hidden />} title="Ctrl+S">
                Créer la fiche
              </Button>
            </>
          }
        />
      </FormHead>
      <Stack gap="md">
        {draft.restoredFrom !== null && (
          <DraftNote savedAt={draft.restoredFrom} outcome="reprise" action="Repartir d’une fiche vide" onAction={startOver} />
        )}
        <LikelyDuplicates values={form.getValues()} />
        <AssociationFields form={form} />
      </Stack>
    </form>
  );
}
