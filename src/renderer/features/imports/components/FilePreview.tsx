import { ScrollArea, Table, Text } from '@mantine/core';
import type { InspectedFile } from '#shared/features/imports/model';
import type { ColumnChoices } from '../column-mapping';
import { importFieldLabels } from '../labels';

const SHOWN = 8;

/** The first lines of the file, under the fields their columns feed. */
export function FilePreview({ inspected: { columns, preview }, choices }: { inspected: InspectedFile; choices: ColumnChoices }) {
  return (
    <ScrollArea
      type="auto"
      offsetScrollbars="x"
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': 'Aperçu des premières lignes' }}
    >
      <Table withColumnBorders verticalSpacing={4} fz="sm" aria-label="Premières lignes du fichier" style={{ whiteSpace: 'nowrap' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Ligne</Table.Th>
            {columns.map(({ column, title }) => (
              <Table.Th key={column}>
                {title}
                <Text size="xs" c="dimmed" fw={400}>
                  {destination(choices, column)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.slice(0, SHOWN).map(({ line, cells }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              {columns.map(({ column }) => (
                <Table.Td key={column} maw={260} style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                  {cells[column] ?? ''}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function destination(choices: ColumnChoices, column: number): string {
  const field = choices.get(column);
  return field ? importFieldLabels[field] : 'Non importée';
}
