import { ActionIcon, Autocomplete, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { ASSOCIATION_FIELDS, USUAL_APPROVALS } from '#shared/features/associations/words';
import { DateField } from '../../../../components/DateField';
import type { AssociationForm } from '../../association-input';
import classes from '../form.module.css';

const MOST = 20;

/** The approvals, one a line: what for, by whom, since when. */
export function ApprovalList({ form }: { form: AssociationForm }) {
  const { approvals } = form.getValues();
  const add = () => form.insertListItem('approvals', { kind: '', authority: '', grantedOn: null });
  return (
    <Fieldset legend={ASSOCIATION_FIELDS.approvals}>
      <Stack gap="sm">
        {approvals.length === 0 && (
          <Text size="sm" c="dimmed">
            Aucun agrément noté.
          </Text>
        )}
        {approvals.map((_, rank) => (
          <ApprovalLine key={rank} form={form} rank={rank} />
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={approvals.length >= MOST}
            onClick={add}
          >
            Ajouter un agrément
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

function ApprovalLine({ form, rank }: { form: AssociationForm; rank: number }) {
  const path = (field: string) => form.getInputProps(`approvals.${rank}.${field}`);
  const first = rank === 0;
  const named = (label: string) => (first ? { label } : { 'aria-label': label });
  return (
    <div className={classes['approval']}>
      <Autocomplete {...named('Agrément')} placeholder="Sport, jeunesse…" data={[...USUAL_APPROVALS]} {...path('kind')} />
      <TextInput {...named('Délivré par')} placeholder="Préfecture, rectorat…" {...path('authority')} />
      <DateField {...named('Le')} {...path('grantedOn')} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        mt={first ? 24 : 0}
        aria-label={`Retirer l’agrément n°\u00a0${rank + 1}`}
        onClick={() => form.removeListItem('approvals', rank)}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </div>
  );
}
