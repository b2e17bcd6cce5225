import { Checkbox, Group, SegmentedControl, Table, Text } from '@mantine/core';
import type { DossierChoice, DossierPart } from '#shared/features/council/dossier-parts';
import { isAssembled } from '#shared/features/council/dossier-parts';
import type { CouncilSession } from '#shared/features/council/model';
import { PART_GROUPS, partContents, partLabels } from '../dossier-part-labels';

interface DossierChecklistProps {
  readonly session: CouncilSession;
  readonly choice: DossierChoice;
  readonly onChange: (choice: DossierChoice) => void;
}

/** Which documents are made, each as a file, and which of them the assembled dossier holds. */
export function DossierChecklist({ session, choice, onChange }: DossierChecklistProps) {
  const contents = partContents(session);
  return (
    <Table aria-label="Documents à produire" verticalSpacing={4} withRowBorders={false} maw={860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>À produire</Table.Th>
          <Table.Th>Contenu</Table.Th>
          <Table.Th>Dans le dossier assemblé</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {PART_GROUPS.map(({ title, parts }) => (
        <Table.Tbody key={title}>
          <Table.Tr>
            <Table.Th colSpan={3} scope="rowgroup">
              <Text size="sm" c="dimmed">
                {title}
              </Text>
            </Table.Th>
          </Table.Tr>
          {parts.map((part) => (
            <PartRow key={part} part={part} content={contents[part]} choice={choice} onChange={onChange} />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

interface PartRowProps extends Pick<DossierChecklistProps, 'choice' | 'onChange'> {
  readonly part: DossierPart;
  readonly content: string;
}

function PartRow({ part, content, choice, onChange }: PartRowProps) {
  const made = choice.made.includes(part);
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          label={partLabels[part]}
          checked={made}
          // One document at least is made: the last one stays.
          disabled={made && choice.made.length === 1}
          onChange={() => onChange({ ...choice, made: toggled(choice.made, part) })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap="sm">
          <Text size="sm">{content}</Text>
          {part === 'grants-table' && made && <SheetChoice choice={choice} onChange={onChange} />}
        </Group>
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={`${partLabels[part]} dans le dossier assemblé`}
          checked={isAssembled(choice, part)}
          disabled={!made}
          onChange={() => onChange({ ...choice, assembled: toggled(choice.assembled, part) })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function SheetChoice({ choice, onChange }: Pick<DossierChecklistProps, 'choice' | 'onChange'>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Format du tableau des subventions"
      data={[
        { value: 'a4', label: 'A4' },
        { value: 'a3', label: 'A3' },
      ]}
      value={choice.tableSheet}
      onChange={(value) => onChange({ ...choice, tableSheet: value === 'a3' ? 'a3' : 'a4' })}
    />
  );
}

function toggled(parts: readonly DossierPart[], part: DossierPart): DossierPart[] {
  return parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part];
}
