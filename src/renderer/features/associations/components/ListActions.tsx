import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconFileImport, IconPlus, IconPrinter, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../../../lib/session';

interface ListActionsProps {
  readonly onCreate: () => void;
  readonly onPrint: () => void;
  readonly onExport: () => void;
  readonly printing: boolean;
}

/** What can be done with the register as a whole. */
export function ListActions({ onCreate, onPrint, onExport, printing }: ListActionsProps) {
  const mayWrite = useMay('write');
  const maySet = useMay('validate');
  const navigate = useNavigate();
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={onExport}>
        Exporter
      </Button>
      {mayWrite && (
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/imports/new' })}
        >
          Importer une liste
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Autres actions" loading={printing}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
            Imprimer la liste
          </Menu.Item>
          {maySet && (
            <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => void navigate({ to: '/associations/settings' })}>
              Réglages du registre
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {mayWrite && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} title="Ctrl+N" onClick={onCreate}>
          Nouvelle association
        </Button>
      )}
    </>
  );
}
