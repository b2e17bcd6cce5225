import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconDeviceFloppy, IconSettings, IconUsers } from '@tabler/icons-react';
import type { SavedView } from '#shared/features/views/model';
import { useCall } from '../../../lib/queries';
import type { ShownList } from '../views';
import { isShown } from '../views';
import classes from './register.module.css';
import { ManageViewsModal } from './ManageViewsModal';
import { SaveViewModal } from './SaveViewModal';

interface ViewsMenuProps {
  readonly shown: ShownList;
  readonly onOpen: (view: Pick<SavedView, 'request' | 'columns'>) => void;
}

/** The lists kept under a name: opens one, keeps the list shown, puts them in order. */
export function ViewsMenu({ shown, onOpen }: ViewsMenuProps) {
  const views = useCall('views.list', {}).data ?? [];
  const [saving, save] = useDisclosure(false);
  const [managing, manage] = useDisclosure(false);
  const current = views.find((view) => isShown(view, shown));
  return (
    <>
      <Menu position="bottom-end" withinPortal width={280}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={18} aria-hidden />}
            maw={220}
            classNames={{ label: classes['viewName'] ?? '' }}
          >
            {current ? current.name : 'Vues'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && <Menu.Label>Une vue garde les filtres, l’ordre et les colonnes sous un nom.</Menu.Label>}
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              leftSection={view.shared ? <IconUsers size={16} aria-label="Vue partagée" /> : <IconBookmark size={16} aria-hidden />}
              fw={view === current ? 600 : 400}
              onClick={() => onOpen(view)}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={save.open}>
            Garder la liste affichée…
          </Menu.Item>
          {views.length > 0 && (
            <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={manage.open}>
              Modifier les vues…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveViewModal shown={shown} onClose={save.close} />}
      {managing && <ManageViewsModal views={views} shown={shown} onClose={manage.close} />}
    </>
  );
}
