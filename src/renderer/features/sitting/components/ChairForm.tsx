import { Grid, MultiSelect, Select, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Sitting, SittingInput } from '#shared/features/sitting/model';
import { TimeField } from '../../../components/TimeField';
import { call } from '../../../lib/api';
import { showFailure, showUndo } from '../../../lib/notices';
import { memberNamed } from './ProxyField';

interface ChairFormProps {
  readonly sitting: Sitting;
  readonly readOnly: boolean;
}

/** Who takes the chair and the minutes, when the session began and ended: saved field by field. */
export function ChairForm({ sitting, readOnly }: ChairFormProps) {
  const { save, typed, setTyped } = useSaved(sitting);
  const data = sitting.members.map(({ councillorId, name }) => ({ value: councillorId, label: name }));
  const mayor = sitting.members.find(({ isMayor }) => isMayor);
  return (
    <Grid gap="sm">
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label="Présidence"
          placeholder={mayor ? `${mayor.name}, maire` : 'Le maire'}
          data={data}
          searchable
          clearable
          readOnly={readOnly}
          value={typed.presidentId}
          onChange={(value) => save({ presidentId: memberNamed(sitting, value) })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <MultiSelect
          label="Secrétaires de séance"
          placeholder={typed.secretaryIds.length === 0 ? 'Nom d’un membre du conseil' : ''}
          data={data}
          searchable
          hidePickedOptions
          maxValues={5}
          readOnly={readOnly}
          value={typed.secretaryIds}
          onChange={(values) => save({ secretaryIds: values.flatMap((value) => memberNamed(sitting, value) ?? []) })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 3 }}>
        <TimeField
          label="Séance ouverte à"
          readOnly={readOnly}
          value={typed.openedAt ?? ''}
          onChange={(time) => setTyped({ ...typed, openedAt: time || null })}
          onBlur={() => save({})}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 3 }}>
        <TimeField
          label="Séance levée à"
          readOnly={readOnly}
          value={typed.closedAt ?? ''}
          onChange={(time) => setTyped({ ...typed, closedAt: time || null })}
          onBlur={() => save({})}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <Textarea
          label="Hors de l’ordre du jour"
          description="Ce qui a été dit à l’ouverture ou à la fin de la séance, pour le procès-verbal."
          autosize
          minRows={2}
          maxRows={8}
          readOnly={readOnly}
          value={typed.remarks}
          onChange={(event) => setTyped({ ...typed, remarks: event.currentTarget.value })}
          onBlur={() => save({})}
        />
      </Grid.Col>
    </Grid>
  );
}

function valuesOf({ presidentId, secretaryIds, openedAt, closedAt, remarks }: Sitting): SittingInput {
  return { presidentId, secretaryIds, openedAt, closedAt, remarks };
}

/** What is typed, and its saving: one write after the other, each over the version the last one left. */
function useSaved(sitting: Sitting) {
  const [typed, setTyped] = useState(() => valuesOf(sitting));
  const latest = useRef(typed);
  const stored = useRef({ values: valuesOf(sitting), version: sitting.version });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const newest = () =>
    sitting.version > stored.current.version ? { values: valuesOf(sitting), version: sitting.version } : stored.current;
  const write = async (values: SittingInput) => {
    const written = await call('sittings.update', { id: sitting.sessionId, version: newest().version, values });
    stored.current = { values: valuesOf(written), version: written.version };
  };
  const change = (values: SittingInput) => {
    latest.current = values;
    setTyped(values);
  };
  const save = (values: Partial<SittingInput>) => {
    change({ ...latest.current, ...values });
    const wanted = latest.current;
    queue.current = queue.current.then(async () => {
      const before = stored.current.values;
      if (JSON.stringify(before) === JSON.stringify(wanted)) return;
      try {
        await write(wanted);
        showUndo('Présidence et heures enregistrées.', () => write(before).then(() => change(before)), 'sitting');
      } catch (error) {
        showFailure(error);
      }
    });
  };
  return { typed, setTyped: change, save };
}
