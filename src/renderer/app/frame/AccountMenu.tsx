import { Box, Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconKey, IconKeyboard, IconLock, IconUserCircle } from '@tabler/icons-react';
import { ROLE_LABELS } from '../../components/role-labels';
import { useSession } from '../../lib/session';
import { useVaultLock } from '../../lib/vault-lock';
import { ColourSchemeItems } from './ColourSchemeItems';
import { useFrameDialogs } from './frame-dialogs';

/** Who is at the keyboard, and what they may do for themselves. */
export function AccountMenu() {
  const { name, role } = useSession();
  const { lock } = useVaultLock();
  const open = useFrameDialogs();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          leftSection={<IconUserCircle size={20} stroke={1.6} />}
          rightSection={<IconChevronDown size={14} />}
        >
          <Text span inherit maw={180} truncate c="var(--mantine-color-text)">
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py={6}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {ROLE_LABELS[role]}
          </Text>
        </Box>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKey size={16} />} onClick={() => open('password')}>
          Changer mon mot de passe
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} rightSection={<Hint text="F1" />} onClick={() => open('shortcuts')}>
          Raccourcis clavier
        </Menu.Item>
        <Menu.Divider />
        <ColourSchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLock size={16} />} rightSection={<Hint text="Ctrl+L" />} onClick={lock}>
          Verrouiller
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Text size="xs" c="dimmed" aria-hidden>
      {text}
    </Text>
  );
}
