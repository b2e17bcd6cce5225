import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDownload, IconMail, IconMapPin, IconPrinter, IconRestore, IconTag, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { plural } from '#shared/kernel/french';
import type { Icon } from '../../../lib/icon';
import { useMay } from '../../../lib/session';
import type { ChosenAssociations, SelectionAction } from '../selection';
import { useCopyAddresses, useTrash } from '../use-selection-commands';
import { ClassifyModal } from './ClassifyModal';
import { LabelModal } from './LabelModal';
import classes from './register.module.css';

interface SelectionBarProps {
  readonly chosen: ChosenAssociations;
  /** Every association that the search finds is chosen. */
  readonly everything: boolean;
  readonly total: number;
  /** The lines shown are those of the trash. */
  readonly archived: boolean;
  readonly actions: readonly SelectionAction[];
  readonly onChooseEverything: () => void;
  readonly onClear: () => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** What can be done at once with the associations chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, everything, total, archived, onChooseEverything, onClear } = props;
  const counted = plural(chosen.count, 'association choisie', 'associations choisies');
  return (
    <Group className={classes['selection']} gap="xs" role="region" aria-label="Associations choisies">
      <Text size="sm" fw={600} aria-live="polite">
        {counted}
      </Text>
      {!everything && chosen.count < total && (
        <Button variant="subtle" size="compact-sm" onClick={onChooseEverything}>
          Choisir les {plural(total, 'association', 'associations')} de la liste
        </Button>
      )}
      <Group gap={6} ml="auto">
        {archived ? <TrashedActions {...props} /> : <RegisterActions {...props} />}
        <ActionIcon variant="subtle" color="gray" aria-label="Ne plus rien choisir" title="Échap" onClick={onClear}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
    </Group>
  );
}

function TrashedActions({ chosen, onClear, onExport }: SelectionBarProps) {
  const mayWrite = useMay('write');
  const { restore } = useTrash(onClear);
  return (
    <>
      <BarButton icon={IconDownload} label="Exporter…" onClick={onExport} />
      {mayWrite && <BarButton icon={IconRestore} label="Remettre dans le registre" onClick={() => restore(chosen)} />}
    </>
  );
}

function RegisterActions({ chosen, actions, onClear, onExport, onPrint }: SelectionBarProps) {
  const may = { read: true, write: useMay('write'), validate: useMay('validate') };
  const [dialog, setDialog] = useState<'label' | 'classify' | SelectionAction | null>(null);
  const copyAddresses = useCopyAddresses();
  const { trash } = useTrash(onClear);
  const close = () => setDialog(null);
  const Extra = dialog !== null && typeof dialog === 'object' ? dialog.Dialog : undefined;
  const offered = actions.filter(({ permission }) => may[permission]);
  return (
    <>
      {may.write && <BarButton icon={IconTag} label="Étiqueter…" onClick={() => setDialog('label')} />}
      {may.write && <BarButton icon={IconMapPin} label="Classer…" onClick={() => setDialog('classify')} />}
      <BarButton icon={IconDownload} label="Exporter…" onClick={onExport} />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            Écrire, imprimer…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map((action) => (
            <Menu.Item key={action.key} leftSection={<action.icon size={16} />} onClick={() => setDialog(action)}>
              {action.label}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconMail size={16} />} onClick={() => copyAddresses(chosen)}>
            Copier les adresses électroniques
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={onPrint}>
            Imprimer la liste
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {may.write && <BarButton icon={IconTrash} label="Corbeille" onClick={() => trash(chosen)} />}
      {dialog === 'label' && <LabelModal chosen={chosen} onClose={close} />}
      {dialog === 'classify' && <ClassifyModal chosen={chosen} onClose={close} />}
      {Extra && <Extra chosen={chosen} onClose={close} />}
    </>
  );
}

function BarButton({ icon: Shown, label, onClick }: { icon: Icon; label: string; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" leftSection={<Shown size={16} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}
