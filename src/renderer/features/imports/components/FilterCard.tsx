import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { completesOnly } from '#shared/features/imports/file-kind';
import type { FileFilter } from '#shared/features/imports/file-kind';
import type { InspectedFile } from '#shared/features/imports/model';
import { groupThousands, plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { filterStageLabels } from '../labels';
import type { ImportWizard } from '../use-import-wizard';

interface FilterCardProps {
  readonly wizard: ImportWizard;
  readonly inspected: InspectedFile;
  readonly filter: FileFilter;
}

/** Which lines of a file of the department or of the country are read, and how many that makes. */
export function FilterCard({ wizard, inspected, filter }: FilterCardProps) {
  const [inseeCode, setInseeCode] = useState(filter.inseeCode);
  const { kind, dataLines, sheets, sheet, headerLine } = inspected;
  const place = sheets.length > 1 ? { sheet, headerLine } : { headerLine };
  const read = (change: Partial<FileFilter>) =>
    wizard.readAgain({ ...place, filter: { inseeCode, activeOnly: filter.activeOnly, ...change } });
  return (
    <SectionCard title="Les lignes qui vous concernent">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read({});
        }}
      >
        <Stack gap="sm">
          <Text aria-live="polite">{countsText(inspected)}</Text>
          {dataLines === 0 && <LegalNote tone="warning" message="Aucune ligne de ce fichier n’est retenue." />}
          <Group gap="md" align="flex-end">
            {!completesOnly(kind) && (
              <>
                <TextInput
                  label="Code INSEE de la commune"
                  description="Vide&nbsp;: toutes les communes"
                  maxLength={5}
                  w={220}
                  value={inseeCode}
                  onChange={(event) => setInseeCode(event.currentTarget.value.trim().toUpperCase())}
                />
                <Button type="submit" variant="default" disabled={inseeCode === filter.inseeCode}>
                  Relire le fichier
                </Button>
              </>
            )}
            <Checkbox
              pb={8}
              label="Seulement les associations actives"
              checked={filter.activeOnly}
              onChange={(event) => read({ activeOnly: event.currentTarget.checked })}
            />
          </Group>
          {completesOnly(kind) && (
            <Text size="sm" c="dimmed">
              Ce fichier complète seulement les associations déjà inscrites au registre, reconnues par leur SIREN ou leur RNA.
            </Text>
          )}
        </Stack>
      </form>
    </SectionCard>
  );
}

/** « 12 341 lignes lues, 131 dans la commune, 118 actives. » */
function countsText({ linesRead, counts }: InspectedFile): string {
  const stages = counts.map(({ stage, lines }) => `${groupThousands(lines)}\u00a0${filterStageLabels[stage][lines < 2 ? 0 : 1]}`);
  return `${[plural(linesRead, 'ligne lue', 'lignes lues'), ...stages].join(', ')}.`;
}
