import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CampaignSetupInput } from '#shared/features/grants/setup';
import { SectionCard } from '../../../components/SectionCard';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { ContractForm } from '../../../lib/form';

/** What the reviewers mark, with the weight of each. */
export function CriteriaFields({ form, editable }: { form: ContractForm<typeof CampaignSetupInput>; editable: boolean }) {
  const { criteria } = form.values;
  const add = () => form.setFieldValue('criteria', [...criteria, { id: null, label: '', weight: 1 }]);
  const remove = (index: number) =>
    form.setFieldValue(
      'criteria',
      criteria.filter((_, place) => place !== index),
    );
  return (
    <SectionCard
      title="Critères de notation"
      actions={
        editable && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            Ajouter un critère
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {criteria.length === 0 && (
          <Text size="sm" c="dimmed">
            Sans critère, les demandes ne sont pas notées. Chaque critère est noté de 0 à 10, puis pondéré.
          </Text>
        )}
        {criteria.map((criterion, index) => (
          <Group key={criterion.id ?? `new-${index}`} gap="xs" align="end" wrap="nowrap">
            <TextInput flex={1} label="Critère" readOnly={!editable} {...form.getInputProps(`criteria.${index}.label`)} />
            <WholeNumberInput w={90} label="Poids" readOnly={!editable} {...form.getInputProps(`criteria.${index}.weight`)} />
            {editable && (
              <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Retirer ${criterion.label}`} onClick={() => remove(index)}>
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
