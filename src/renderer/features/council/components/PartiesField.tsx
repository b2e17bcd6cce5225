import { Button, Group, Pill, Stack, Text, TextInput } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemParty } from '#shared/features/council/model';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { itemFieldLabels } from '../labels';

interface PartiesFieldProps {
  readonly value?: readonly ItemParty[];
  readonly onChange: (parties: readonly ItemParty[]) => void;
  readonly readOnly: boolean;
  readonly error?: ReactNode;
}

/** Whom an affair is about: what tells which councillors it concerns. */
export function PartiesField({ value = [], onChange, readOnly, error }: PartiesFieldProps) {
  const add = (party: ItemParty) => {
    const known = value.some(({ associationId, name }) => (associationId ? associationId === party.associationId : name === party.name));
    if (!known) onChange([...value, party]);
  };
  return (
    <Stack gap={6} role="group" aria-label={itemFieldLabels.parties}>
      <div>
        <Text size="sm" fw={500}>
          {itemFieldLabels.parties}
        </Text>
        <Text size="xs" c="dimmed">
          Les élus qui y ont un mandat sont signalés pour cette affaire.
        </Text>
      </div>
      {value.length > 0 && (
        <Pill.Group>
          {value.map((party) => (
            <Pill
              key={party.associationId ?? party.name}
              size="md"
              withRemoveButton={!readOnly}
              removeButtonProps={{ 'aria-label': `Retirer ${party.name}` }}
              onRemove={() => onChange(value.filter((one) => one !== party))}
            >
              {party.name}
            </Pill>
          ))}
        </Pill.Group>
      )}
      {!readOnly && <AddParty onAdd={add} />}
      {error !== undefined && error !== null && (
        <Text size="xs" c="red.8">
          {error}
        </Text>
      )}
    </Stack>
  );
}

function AddParty({ onAdd }: { readonly onAdd: (party: ItemParty) => void }) {
  const [body, setBody] = useState('');
  /** Counts the associations added: the field is empty again after each. */
  const [added, setAdded] = useState(0);
  const addBody = () => {
    const name = body.trim();
    if (name === '') return;
    onAdd({ associationId: null, name });
    setBody('');
  };
  const addByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addBody();
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <AssociationPicker
        key={added}
        flex={1}
        label="Association du registre"
        value={null}
        onChange={(associationId, row) => {
          if (!row) return;
          onAdd({ associationId, name: row.name });
          setAdded(added + 1);
        }}
      />
      <TextInput
        flex={1}
        label="Autre organisme"
        placeholder="Syndicat, société, établissement…"
        value={body}
        maxLength={250}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={addByKey}
      />
      <Button variant="default" onClick={addBody} disabled={body.trim() === ''}>
        Ajouter
      </Button>
    </Group>
  );
}
