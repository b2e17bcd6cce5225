import { Button, Divider, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { LegalSetting } from '#shared/features/legal/model';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import type { LegalRule } from '../legal-values';
import { formatLegalValue, fromWhen } from '../legal-values';
import { LegalAmendForm } from './LegalAmendForm';

/** One rule: all its dated values, a new one, and the withdrawal of those the town typed. */
export function LegalDrawer({ rule, onClose }: { rule: LegalRule | null; onClose: () => void }) {
  return (
    <Drawer opened={rule !== null} onClose={onClose} position="right" size={460} title={rule?.label}>
      {rule && (
        <Stack>
          {rule.values.map((setting) => (
            <DatedValue key={`${setting.validFrom}${String(setting.own)}`} setting={setting} inForce={setting === rule.current} />
          ))}
          <Divider />
          <Title order={3} size="h4">
            Nouvelle valeur
          </Title>
          <LegalAmendForm key={rule.key} rule={rule} />
        </Stack>
      )}
    </Drawer>
  );
}

function DatedValue({ setting, inForce }: { setting: LegalSetting; inForce: boolean }) {
  const { key, validFrom, value, source, own } = setting;
  const withdraw = useCommand('legal.withdraw', {
    success: 'Cette valeur est retirée.',
    undo: () => call('legal.amend', { key, value, validFrom, source }),
  });
  return (
    <Stack gap={2}>
      <Group justify="space-between">
        <Group gap="xs">
          <Text fw={600}>{formatLegalValue(setting)}</Text>
          {inForce && <StatusBadge tone="good">En vigueur</StatusBadge>}
          {own && <StatusBadge tone="info">Votre ville</StatusBadge>}
        </Group>
        {own && (
          <Button size="compact-sm" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate({ key, validFrom })}>
            Retirer
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        À partir {fromWhen(validFrom)} – {source}
      </Text>
    </Stack>
  );
}
