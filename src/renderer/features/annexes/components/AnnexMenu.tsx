import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDeviceFloppy, IconDots, IconEdit, IconHistory, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Annex } from '#shared/features/annexes/model';
import { removeAnnex, replaceFile, saveAnnex } from '../annex-actions';
import type { MoveAnnex } from '../move-annex';
import { FormerFilesModal } from './FormerFilesModal';
import { RenameAnnexModal } from './RenameAnnexModal';

interface AnnexMenuProps {
  readonly annex: Annex;
  readonly count: number;
  readonly move: MoveAnnex | null;
}

/** Everything that can be done with an annex. */
export function AnnexMenu({ annex, count, move }: AnnexMenuProps) {
  const [shown, setShown] = useState<'title' | 'files' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { title, position, formerFiles } = annex;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Actions sur l’annexe ${title}`} className="dp-no-print">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => void saveAnnex(annex)}>
            Enregistrer une copie…
          </Menu.Item>
          {formerFiles > 0 && (
            <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setShown('files')}>
              Fichiers précédents…
            </Menu.Item>
          )}
          {move && (
            <>
              <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={() => setShown('title')}>
                Changer l’intitulé…
              </Menu.Item>
              <Menu.Item leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => file.current?.click()}>
                Remplacer le fichier…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowUp size={16} aria-hidden />}
                disabled={position === 1}
                onClick={() => move(annex, position - 1)}
              >
                Monter (Alt+↑)
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={16} aria-hidden />}
                disabled={position === count}
                onClick={() => move(annex, position + 1)}
              >
                Descendre (Alt+↓)
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void removeAnnex(annex)}>
                Mettre à la corbeille
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={`Nouveau fichier de l’annexe ${title}`}
        onChange={(event) => {
          const [given] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (given) void replaceFile(annex, given);
        }}
      />
      {shown === 'title' && <RenameAnnexModal annex={annex} onClose={() => setShown(null)} />}
      {shown === 'files' && <FormerFilesModal annex={annex} editable={move !== null} onClose={() => setShown(null)} />}
    </>
  );
}
