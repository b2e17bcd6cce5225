import { Anchor, Radio, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DuplicateKind, DuplicateSide, MergeChoice, MergePreview } from '#shared/features/duplicates/model';
import { SectionCard } from '../../../components/SectionCard';
import { KIND_PATHS } from '../labels';
import classes from './duplicates.module.css';

interface FieldChoicesProps {
  readonly kind: DuplicateKind;
  readonly preview: MergePreview;
  /** The choice of each field. */
  readonly values: Readonly<Record<string, MergeChoice>>;
  readonly onChoose: (field: string, choice: MergeChoice) => void;
}

type Field = MergePreview['fields'][number];

/** The fields in which two records differ, and whose value each takes. */
export function FieldChoices({ kind, preview: { kept, absorbed, fields }, values, onChoose }: FieldChoicesProps) {
  return (
    <SectionCard title="Valeurs à garder">
      <div className={classes['scroll']}>
        <Table layout="fixed" miw={720} verticalSpacing="xs" aria-label="Valeurs à garder">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={170}>Champ</Table.Th>
              <Table.Th>
                <SideHead kind={kind} side={kept} role="Fiche gardée" />
              </Table.Th>
              <Table.Th>
                <SideHead kind={kind} side={absorbed} role="Autre fiche" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <FieldRow key={field.field} field={field} value={values[field.field] ?? field.chosen} onChoose={onChoose} />
            ))}
            {fields.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={3}>
                  <Text c="dimmed">Les deux fiches disent la même chose.</Text>
                </Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
        </Table>
      </div>
    </SectionCard>
  );
}

function SideHead({ kind, side: { id, name, details }, role }: { kind: DuplicateKind; side: DuplicateSide; role: string }) {
  return (
    <>
      <Text size="sm" c="dimmed">
        {role}
      </Text>
      <Anchor inherit fw={600} underline="hover" renderRoot={(props) => <Link {...props} to={KIND_PATHS[kind]} params={{ id }} />}>
        {name}
      </Anchor>
      <Text size="sm" fw={400} c="dimmed">
        {details.join(' · ')}
      </Text>
    </>
  );
}

function FieldRow({ field, value, onChoose }: { field: Field; value: MergeChoice; onChoose: FieldChoicesProps['onChoose'] }) {
  const { field: name, label, kept, absorbed, both } = field;
  const choice = (side: MergeChoice, text: string, whose: string) => (
    <Radio
      name={name}
      checked={value === side}
      onChange={() => onChoose(name, side)}
      label={<span className={text === '' ? classes['empty'] : classes['value']}>{text === '' ? 'Vide' : text}</span>}
      aria-label={`${label}, ${whose} : ${text === '' ? 'vide' : text}`}
    />
  );
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {label}
        {both && (
          <Radio
            mt={6}
            size="xs"
            name={name}
            checked={value === 'both'}
            onChange={() => onChoose(name, 'both')}
            label="Garder les deux"
            aria-label={`${label}, garder les deux`}
          />
        )}
      </Table.Th>
      <Table.Td>{choice('kept', kept, 'fiche gardée')}</Table.Td>
      <Table.Td>{choice('absorbed', absorbed, 'autre fiche')}</Table.Td>
    </Table.Tr>
  );
}
