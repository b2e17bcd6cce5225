import { Select, Table, Text } from '@mantine/core';
import { ImportField } from '#shared/features/imports/fields';
import type { InspectedFile } from '#shared/features/imports/model';
import type { ColumnChoices } from '../column-mapping';
import { importFieldLabels } from '../labels';

interface ColumnChoiceTableProps {
  readonly columns: InspectedFile['columns'];
  readonly choices: ColumnChoices;
  readonly onChoose: (column: number, field: ImportField | null) => void;
}

const LEFT_OUT = 'none';
const OPTIONS: { value: string; label: string }[] = [
  { value: LEFT_OUT, label: 'Ne pas importer' },
  ...ImportField.options.map((field) => ({ value: field, label: importFieldLabels[field] })),
];

/** Each column of the file, a few of its values, and the field it feeds. */
export function ColumnChoiceTable({ columns, choices, onChoose }: ColumnChoiceTableProps) {
  return (
    <Table verticalSpacing={6} aria-label="Correspondance des colonnes">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">Colonne du fichier</Table.Th>
          <Table.Th>Premières valeurs</Table.Th>
          <Table.Th w={320}>Devient</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map(({ column, title, samples }) => (
          <Table.Tr key={column}>
            <Table.Td>
              <Text fw={600}>{title || columnName(column)}</Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm" c="dimmed" lineClamp={1} style={{ overflowWrap: 'anywhere' }}>
                {samples.join(' · ') || 'Colonne vide'}
              </Text>
            </Table.Td>
            <Table.Td>
              <Select
                aria-label={`Champ alimenté par la colonne ${title || columnName(column)}`}
                data={OPTIONS}
                searchable
                allowDeselect={false}
                value={choices.get(column) ?? LEFT_OUT}
                onChange={(value) => onChoose(column, ImportField.safeParse(value).data ?? null)}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** « Colonne C » for a column without title. */
function columnName(column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `Colonne ${letters}${String.fromCharCode(65 + (column % 26))}`;
}
