import { ActionIcon, AppShell, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconSearch } from '@tabler/icons-react';
import { BrandMark } from '../../components/BrandMark';
import { useTownName } from '../town-context';
import { AccountMenu } from './AccountMenu';
import { palette } from './palette-store';
import classes from './frame.module.css';

/** The bar over every page: where one is, the way to anything, who is at the keyboard. */
export function HeaderBar({ collapsed, onToggle }: { collapsed: boolean; onToggle: (() => void) | undefined }) {
  const town = useTownName();
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <AppShell.Header className={classes['bar']}>
      <Group h="100%" px="sm" gap="sm" wrap="nowrap">
        {onToggle && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={onToggle}
            aria-label={collapsed ? 'Agrandir la navigation' : 'Réduire la navigation'}
            aria-expanded={!collapsed}
          >
            <Toggle size={20} stroke={1.6} />
          </ActionIcon>
        )}
        <Group gap="xs" wrap="nowrap" miw={0}>
          <BrandMark size={26} />
          <Text fw={650} visibleFrom="xs">
            Démopart
          </Text>
          {town !== null && (
            <Text c="dimmed" truncate visibleFrom="sm">
              {town}
            </Text>
          )}
        </Group>
        <Group flex={1} justify="center" wrap="nowrap">
          <UnstyledButton
            className={classes['search']}
            onClick={palette.open}
            aria-label="Rechercher ou faire"
            aria-keyshortcuts="Control+K"
          >
            <IconSearch size={16} aria-hidden />
            <Text span inherit flex={1} truncate>
              Rechercher ou faire…
            </Text>
            <Kbd size="xs">Ctrl+K</Kbd>
          </UnstyledButton>
        </Group>
        <AccountMenu />
      </Group>
    </AppShell.Header>
  );
}
