import { Checkbox, Table, Text } from '@mantine/core';
import { AssociationField } from '#shared/features/imports/decisions';
import type { CellComparison } from '#shared/features/imports/decisions';
import { comparedFieldLabels } from '../labels';

interface CellTableProps {
  readonly cells: readonly CellComparison[];
  /** `new`: the register has nothing to compare with; `look`: both sides, nothing to tick yet. */
  readonly mode: 'new' | 'look' | 'choose';
  readonly onTake: (field: AssociationField, take: boolean) => void;
}

/** What the register and the file say, field by field; a ticked cell is taken from the file. */
export function CellTable({ cells, mode, onTake }: CellTableProps) {
  const isNew = mode === 'new';
  const choosing = mode === 'choose';
  return (
    <Table verticalSpacing={6} aria-label="Comparaison cellule par cellule" style={{ overflowWrap: 'anywhere' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="24%">Champ</Table.Th>
          {!isNew && <Table.Th w="30%">Registre</Table.Th>}
          <Table.Th>Fichier</Table.Th>
          {choosing && <Table.Th w={110}>Reprendre</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell) => (
          <Table.Tr key={cell.field}>
            <Table.Td fw={600}>{comparedFieldLabels[cell.field]}</Table.Td>
            {!isNew && (
              <Table.Td td={cell.taken && cell.register !== '' ? 'line-through' : undefined}>
                <CellText text={cell.register} none="Rien" />
              </Table.Td>
            )}
            <Table.Td>
              <CellText text={cell.file} none={cell.taken ? 'Vide\u00a0: le registre sera vidé' : 'Vide'} />
            </Table.Td>
            {choosing && (
              <Table.Td>
                <Take cell={cell} onTake={onTake} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CellText({ text, none }: { text: string; none: string }) {
  return text === '' ? (
    <Text span inherit c="dimmed">
      {none}
    </Text>
  ) : (
    <Text span inherit style={{ whiteSpace: 'pre-line' }}>
      {text}
    </Text>
  );
}

function Take({ cell, onTake }: { cell: CellComparison; onTake: CellTableProps['onTake'] }) {
  const label = comparedFieldLabels[cell.field];
  const field = AssociationField.safeParse(cell.field).data;
  if (!cell.choosable || field === undefined) return <Text size="sm">{cell.taken ? 'Ajouté' : 'Gardé'}</Text>;
  return (
    <Checkbox
      checked={cell.taken}
      aria-label={cell.file === '' ? `Vider ${label}` : `Reprendre du fichier\u00a0: ${label}`}
      label={cell.file === '' ? 'Vider' : undefined}
      onChange={(event) => onTake(field, event.currentTarget.checked)}
    />
  );
}
