import { Button, Group, Select, Stack } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { PublishedFile } from '#shared/features/open-data/model';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { ComparisonView } from './ComparisonView';

interface ComparePanelProps {
  readonly file: string | undefined;
  readonly year: number | undefined;
  readonly onChoose: (file: string, year: number) => void;
  readonly onImport: () => void;
}

/** A year of this town beside the same year of an imported file. */
export function ComparePanel({ file, year, onChoose, onImport }: ComparePanelProps) {
  const { data, error, refetch } = useCall('openData.files', {});
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const chosen = data.find(({ id }) => id === file) ?? data[0];
  if (!chosen) {
    return (
      <EmptyState
        icon={IconArrowsDiff}
        title="Aucun fichier à comparer"
        text="Importez le fichier de subventions qu’une autre commune a publié : les totaux, les montants et les bénéficiaires communs se liront ici."
        actions={<Button onClick={onImport}>Importer un fichier</Button>}
      />
    );
  }
  const compared = yearOfFile(chosen, year);
  return (
    <Stack gap="md">
      <Group align="flex-end" className="dp-no-print">
        <Select
          label="Fichier"
          w={340}
          allowDeselect={false}
          data={data.map(({ id, granterName, fileName }) => ({ value: id, label: `${granterName || '–'} (${fileName})` }))}
          value={chosen.id}
          onChange={(id) => {
            const next = data.find((one) => one.id === id);
            if (next) onChoose(next.id, yearOfFile(next, year));
          }}
        />
        <Select
          label="Année"
          w={100}
          allowDeselect={false}
          data={yearsOf(chosen).map(String)}
          value={String(compared)}
          onChange={(value) => value !== null && onChoose(chosen.id, Number(value))}
        />
      </Group>
      <ComparisonView file={chosen} year={compared} />
    </Stack>
  );
}

function yearsOf({ firstYear, lastYear }: PublishedFile): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, rank) => lastYear - rank);
}

/** The year wanted if the file has it, else its last. */
function yearOfFile({ firstYear, lastYear }: PublishedFile, year: number | undefined): number {
  return year !== undefined && year >= firstYear && year <= lastYear ? year : lastYear;
}
