import { ActionIcon, Group, Select, Switch, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { PieceValidity, type PieceType } from '#shared/features/pieces/model';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { Column } from '../../../components/table-columns';
import { validityLabels, validityText } from '../labels';
import { archiveType, changeType } from '../type-edits';

/** Moves a kind one place up (-1) or down (1). */
type Move = (type: PieceType, by: -1 | 1) => void;

const VALIDITIES = PieceValidity.options.map((value) => ({ value, label: validityLabels[value] }));

/** The list of documents asked for, each cell edited in place. */
export function typeColumns(last: number, onMove: Move): readonly Column<PieceType>[] {
  return [
    { key: 'order', title: 'Ordre', width: 84, render: (type) => <OrderCell type={type} last={last} onMove={onMove} /> },
    { key: 'name', title: 'Pièce', width: 330, grow: 3, render: (type) => <NameCell key={type.name} type={type} /> },
    { key: 'validity', title: 'Validité', width: 290, grow: 1, wrap: true, render: (type) => <ValidityCell type={type} /> },
    { key: 'months', title: 'Mois de plus', width: 96, render: (type) => <MonthsCell key={type.validMonths} type={type} /> },
    {
      key: 'required',
      title: 'Exigée',
      width: 72,
      align: 'center',
      render: (type) => (
        <Switch
          aria-label={`Exiger\u00a0: ${type.name}`}
          checked={type.required}
          onChange={({ currentTarget }) => void changeType(type, { required: currentTarget.checked })}
        />
      ),
    },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 52,
      align: 'right',
      render: (type) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Ne plus demander\u00a0: ${type.name}`}
          title="Ne plus demander"
          onClick={() => void archiveType(type)}
        >
          <IconArchive size={18} />
        </ActionIcon>
      ),
    },
  ];
}

/** The button that moves a kind, so that it keeps the focus once its line has moved. */
export function moveButtonId(id: string, by: -1 | 1): string {
  return `piece-type-${by === -1 ? 'up' : 'down'}-${id}`;
}

function OrderCell({ type, last, onMove }: { type: PieceType; last: number; onMove: Move }) {
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        id={moveButtonId(type.id, -1)}
        variant="subtle"
        color="gray"
        aria-label={`Monter\u00a0: ${type.name}`}
        disabled={type.position <= 1}
        onClick={() => onMove(type, -1)}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon
        id={moveButtonId(type.id, 1)}
        variant="subtle"
        color="gray"
        aria-label={`Descendre\u00a0: ${type.name}`}
        disabled={type.position >= last}
        onClick={() => onMove(type, 1)}
      >
        <IconArrowDown size={18} />
      </ActionIcon>
    </Group>
  );
}

function NameCell({ type }: { type: PieceType }) {
  const [name, setName] = useState(type.name);
  const save = async () => {
    if (name.trim() === type.name) setName(type.name);
    else if (!(await changeType(type, { name }))) setName(type.name);
  };
  return (
    <TextInput
      size="sm"
      aria-label={`Nom de la pièce\u00a0: ${type.name}`}
      maxLength={120}
      value={name}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setName(type.name);
      }}
    />
  );
}

function ValidityCell({ type }: { type: PieceType }) {
  return (
    <Select
      size="sm"
      inputWrapperOrder={['input', 'description']}
      description={validityText(type)}
      aria-label={`Validité\u00a0: ${type.name}`}
      data={VALIDITIES}
      allowDeselect={false}
      value={type.validity}
      onChange={(value) => {
        const validity = PieceValidity.safeParse(value);
        if (validity.success && validity.data !== type.validity) void changeType(type, { validity: validity.data });
      }}
    />
  );
}

function MonthsCell({ type }: { type: PieceType }) {
  const [months, setMonths] = useState<number | null>(type.validMonths);
  if (type.validity !== 'yearly') return <Text span>–</Text>;
  const save = async () => {
    if (months === null || months === type.validMonths) setMonths(type.validMonths);
    else if (!(await changeType(type, { validMonths: months }))) setMonths(type.validMonths);
  };
  return (
    <WholeNumberInput
      size="sm"
      aria-label={`Mois de validité après l’année\u00a0: ${type.name}`}
      min={0}
      max={60}
      value={months}
      onChange={setMonths}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
