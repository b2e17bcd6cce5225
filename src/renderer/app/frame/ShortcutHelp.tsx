import { Kbd, Modal, Table } from '@mantine/core';
import { useCommandRunner } from './use-command-runner';

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['Ctrl+K', 'Rechercher ou faire n’importe quoi'],
  ['Ctrl+N', 'Créer dans la liste affichée'],
  ['Ctrl+S', 'Enregistrer'],
  ['/', 'Aller à la recherche de la liste'],
  ['↑ ↓', 'Parcourir une liste'],
  ['Entrée', 'Ouvrir la ligne choisie'],
  ['Échap', 'Fermer ou revenir en arrière'],
];

/** Every key that does something, in one place. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { available } = useCommandRunner();
  const own = available.flatMap(({ shortcut, label }) => (shortcut === undefined ? [] : [[shortcut, label] as const]));
  return (
    <Modal opened={opened} onClose={onClose} title="Raccourcis clavier" size="md">
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {[...EVERYWHERE, ...own].map(([keys, label]) => (
            <Table.Tr key={keys}>
              <Table.Td w={110}>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{label}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
