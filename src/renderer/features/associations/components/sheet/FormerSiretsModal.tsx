import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { z } from 'zod';
import type { Association } from '#shared/features/associations/model';
import { FormerSiret } from '#shared/features/associations/model';
import { formatSiret } from '#shared/kernel/identifiers';
import { DateField } from '../../../../components/DateField';
import { call } from '../../../../lib/api';
import { useContractForm } from '../../../../lib/form';
import { useCommand } from '../../../../lib/queries';
import { today } from '../../../../lib/today';

const History = z.strictObject({ formerSirets: z.array(FormerSiret) });

/** The history of the SIRET, line by line: mended, completed, or rid of a mistake. */
export function FormerSiretsModal({ association, onClose }: { association: Association; onClose: () => void }) {
  const { id, formerSirets } = association;
  const form = useContractForm(History, {
    formerSirets: formerSirets.map(({ siret, until }) => ({ siret: formatSiret(siret), until })),
  });
  const save = useCommand('associations.setFormerSirets', {
    success: 'L’historique du SIRET est corrigé.',
    undo: () => call('associations.setFormerSirets', { id, formerSirets }),
    form,
    onDone: onClose,
  });
  const lines = form.getValues().formerSirets;
  return (
    <Modal opened onClose={onClose} title="Anciens SIRET" size="lg">
      <form onSubmit={form.onSubmit(({ formerSirets: typed }) => save.mutate({ id, formerSirets: typed }))}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            Un déménagement change le SIRET, pas le SIREN. La recherche trouve aussi l’association par ses anciens numéros.
          </Text>
          {lines.map((_, rank) => (
            <Group key={rank} gap="xs" align="flex-start" wrap="nowrap">
              <TextInput flex={1} label="SIRET" {...form.getInputProps(`formerSirets.${rank}.siret`)} />
              <DateField label="Remplacé le" {...form.getInputProps(`formerSirets.${rank}.until`)} />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                mt={24}
                aria-label={`Retirer le numéro ${rank + 1}`}
                onClick={() => form.removeListItem('formerSirets', rank)}
              >
                <IconTrash size={18} />
              </ActionIcon>
            </Group>
          ))}
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('formerSirets', { siret: '', until: today() })}
            >
              Ajouter un ancien numéro
            </Button>
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={save.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
