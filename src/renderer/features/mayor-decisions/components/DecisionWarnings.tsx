import { Stack } from '@mantine/core';
import type { MayorDecision } from '#shared/features/mayor-decisions/model';
import { LegalNote } from '../../../components/LegalNote';

/** What the law says of a decision, and the limits that the council set to its matter. */
export function DecisionWarnings({ decision: { warnings, limit } }: { readonly decision: MayorDecision }) {
  if (warnings.length === 0 && limit === '') return null;
  return (
    <Stack gap="xs">
      {warnings.map(({ message, source }) => (
        <LegalNote key={message} tone="warning" message={message} source={source} />
      ))}
      {limit !== '' && <LegalNote tone="info" message={`Limites fixées par le conseil\u00a0: ${limit}`} />}
    </Stack>
  );
}
