import { Checkbox, Skeleton, Stack } from '@mantine/core';
import { formatWords } from '#shared/features/annexes/rules';
import type { Annex } from '#shared/features/annexes/model';
import { formatDateShort } from '#shared/kernel/dates';
import { ErrorState } from '../../../components/ErrorState';
import type { CarriedAnnexes } from '../use-carried-annexes';

/** Which annexes of an affair go with it when it is taken up: standing papers are ticked, those of their year are for the officer to say. */
export function CarryAnnexes({ annexes, isPending, error, retry, ticked, tick }: CarriedAnnexes) {
  if (error !== null) return <ErrorState error={error} onRetry={retry} />;
  if (isPending) return <Skeleton height={60} radius="sm" />;
  if (annexes.length === 0) return null;
  return (
    <Checkbox.Group
      label="Annexes à reprendre"
      description="Les fichiers cochés sont copiés avec leurs mentions, dans leur ordre. Une annexe datée, ou qui contient des données personnelles, n’est pas cochée d’avance."
      value={[...ticked]}
      onChange={tick}
    >
      <Stack gap="xs" mt="xs">
        {annexes.map((annex) => (
          <Checkbox key={annex.id} value={annex.id} label={annex.title} description={said(annex)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** « plan.pdf · PDF, 3 pages · ajoutée le 10/09/2025 · données personnelles » */
function said({ file, personalData, toTransmit }: Annex): string {
  return [
    file.fileName,
    formatWords(file),
    `ajoutée le ${formatDateShort(file.addedOn)}`,
    ...(toTransmit ? ['à transmettre'] : []),
    ...(personalData ? ['données personnelles'] : []),
  ].join(' · ');
}
