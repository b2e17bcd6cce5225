import { Button, Group, Text } from '@mantine/core';
import type { DecisionRegister } from '#shared/features/mayor-decisions/model';
import { formatDateLong } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';

/** How many numbers the year took, the next one, and the gesture that closes the register. */
export function CloseYear({ register: { year, rows, nextNumber, closedOn } }: { readonly register: DecisionRegister }) {
  const mayValidate = useMay('validate');
  const close = useCommand('mayorDecisions.closeYear', {
    success: `Le registre de ${year} est clos.`,
    undo: () => call('mayorDecisions.reopenYear', { year }),
  });
  const reopen = useCommand('mayorDecisions.reopenYear', {
    success: `Le registre de ${year} est rouvert.`,
    undo: () => call('mayorDecisions.closeYear', { year, closedOn: closedOn ?? today() }),
  });
  const numbered = rows.filter(({ number }) => number !== null);
  const unsigned = numbered.filter(({ signedOn }) => signedOn === null).length;
  const count = plural(numbered.length, 'décision numérotée', 'décisions numérotées');
  const left = unsigned === 0 ? '' : `, dont ${unsigned} à signer`;
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed">
        {closedOn === null
          ? `${count}${left}. Prochain numéro\u00a0: ${nextNumber}.`
          : `${count}${left}. Registre clos le ${formatDateLong(closedOn)}.`}
      </Text>
      {mayValidate &&
        (closedOn === null ? (
          <Button size="compact-sm" variant="default" loading={close.isPending} onClick={() => close.mutate({ year, closedOn: today() })}>
            Clore le registre de {year}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ year })}>
            Rouvrir le registre
          </Button>
        ))}
    </Group>
  );
}
