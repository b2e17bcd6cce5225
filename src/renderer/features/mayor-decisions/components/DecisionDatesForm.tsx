import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { MayorDecision } from '#shared/features/mayor-decisions/model';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

/** When a signed decision was sent to the prefecture and put online. */
export function DecisionDatesForm({ decision }: { readonly decision: MayorDecision }) {
  const { id } = decision;
  const stored = { transmittedOn: decision.transmittedOn, publishedOn: decision.publishedOn };
  const [values, setValues] = useState(stored);
  const save = useCommand('mayorDecisions.setDates', {
    success: 'Les dates sont enregistrées.',
    undo: () => call('mayorDecisions.setDates', { id, values: stored }),
  });
  const changed = values.transmittedOn !== stored.transmittedOn || values.publishedOn !== stored.publishedOn;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) save.mutate({ id, values });
      }}
    >
      <Group align="flex-end">
        <DateField
          label="Transmise à la préfecture le"
          w={220}
          value={values.transmittedOn}
          onChange={(transmittedOn) => setValues({ ...values, transmittedOn })}
        />
        <DateField
          label="Publiée le"
          w={180}
          value={values.publishedOn}
          onChange={(publishedOn) => setValues({ ...values, publishedOn })}
        />
        <Button type="submit" variant="default" disabled={!changed} loading={save.isPending}>
          Enregistrer les dates
        </Button>
      </Group>
    </form>
  );
}
