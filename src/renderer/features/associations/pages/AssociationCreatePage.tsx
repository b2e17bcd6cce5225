import { Button, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { AssociationInput } from '#shared/features/associations/model';
import { PageHeader } from '../../../components/PageHeader';
import { useContractForm } from '../../../lib/form';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { editedFields, emptyAssociation } from '../association-input';
import { AssociationFields } from '../components/AssociationFields';
import { LikelyDuplicates } from '../components/LikelyDuplicates';
import { UnsavedChangesModal, useLeavingGuard } from '../components/UnsavedChanges';
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
  const create = useCommand('associations.create', {
    success: ({ name }) => `La fiche de «\u00a0${name}\u00a0» est créée.`,
    form,
    onDone: ({ id }) => void navigate({ to: '/associations/$id', params: { id }, replace: true, ignoreBlocker: true }),
  });
  const guard = useLeavingGuard(editedFields(base, form.getValues()).length > 0);
  const save = () => formRef.current?.requestSubmit();
  const leave = () => guard.leave(() => void navigate({ to: '/associations', ignoreBlocker: true }));
  usePageShortcuts({ save });
  useEscape(leave);

  return (
    <form ref={formRef} onSubmit={form.onSubmit((values) => create.mutate(values))}>
      <PageHeader
        title="Nouvelle association"
        breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Création' }]}
        actions={
          <>
            <Button variant="default" onClick={leave} title="Échap">
              Annuler
            </Button>
            <Button type="submit" loading={create.isPending} leftSection={<IconDeviceFloppy size={18} aria-hidden />} title="Ctrl+S">
              Créer la fiche
            </Button>
          </>
        }
      />
      <Stack gap="md">
        <LikelyDuplicates values={form.getValues()} />
        <AssociationFields form={form} />
      </Stack>
      <UnsavedChangesModal guard={guard} onSave={save} />
    </form>
  );
}
