import { Stack } from '@mantine/core';
import type { DossierFinding, FindingPlace } from '#shared/features/grant-dossiers/findings';
import { LegalNote } from '../../../components/LegalNote';

/** What does not hold in one part of the dossier, as one types. */
export function Findings({ findings, place }: { findings: readonly DossierFinding[]; place: FindingPlace }) {
  const shown = findings.filter((finding) => finding.place === place);
  return (
    <Stack gap="xs" aria-live="polite" {...(shown.length > 0 ? { mt: 'md' } : {})}>
      {shown.map(({ kind, tone, message, source }) => (
        <LegalNote key={kind} tone={tone} message={message} source={source} />
      ))}
    </Stack>
  );
}
