import { Group, Select, Stack, Text } from '@mantine/core';
import { isBankTitle } from '#shared/features/associations/bank-columns';
import type { InspectedFile } from '#shared/features/imports/model';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { hasNames } from '../column-mapping';
import { delimiterLabels, fileKindLabels } from '../labels';
import type { ImportWizard } from '../use-import-wizard';
import { ColumnChoiceTable } from './ColumnChoiceTable';
import { FilePreview } from './FilePreview';
import { FilterCard } from './FilterCard';
import { MappingActions } from './MappingActions';

/** Step 2: what was understood of the file, and which column feeds which field. */
export function ColumnsStep({ wizard, inspected }: { wizard: ImportWizard; inspected: InspectedFile }) {
  const named = hasNames(wizard.choices, inspected);
  return (
    <Stack gap="md">
      <SectionCard title={wizard.file?.fileName ?? ''}>
        <Understood wizard={wizard} inspected={inspected} />
      </SectionCard>
      {inspected.filter && <FilterCard wizard={wizard} inspected={inspected} filter={inspected.filter} />}
      <SectionCard title="Correspondance des colonnes" actions={<MappingActions wizard={wizard} inspected={inspected} />}>
        <Stack gap="sm">
          {!named && <LegalNote tone="warning" message="Indiquez la colonne qui contient le nom de l’association." />}
          {inspected.columns.some(({ title }) => isBankTitle(title)) && (
            <LegalNote
              tone="info"
              message="Les colonnes de coordonnées bancaires ne sont pas importées : un compte se saisit dans la fiche de l’association, puis se confirme par un contre-appel."
            />
          )}
          <ColumnChoiceTable columns={inspected.columns} choices={wizard.choices} onChoose={wizard.choose} />
        </Stack>
      </SectionCard>
      <SectionCard title="Aperçu des premières lignes">
        <FilePreview inspected={inspected} choices={wizard.choices} />
      </SectionCard>
    </Stack>
  );
}

const HEADER_LINES = 20;

function Understood({ wizard, inspected }: { wizard: ImportWizard; inspected: InspectedFile }) {
  const { sheets, sheet, headerLine } = inspected;
  const lines = Array.from({ length: Math.max(HEADER_LINES, headerLine) }, (_, index) => String(index + 1));
  const sheetChoice = sheets.length > 1 ? { sheet } : {};
  return (
    <Stack gap="sm">
      <Text>
        <strong>{fileKindLabels[inspected.kind]}.</strong> {understoodText(inspected)}
      </Text>
      <Group gap="md" align="flex-end">
        {sheets.length > 1 && (
          <Select
            label="Feuille"
            allowDeselect={false}
            w={260}
            data={sheets}
            value={sheet}
            onChange={(chosen) => chosen !== null && wizard.readAgain({ sheet: chosen })}
          />
        )}
        <Select
          label="Ligne des titres de colonnes"
          allowDeselect={false}
          w={220}
          data={lines.map((line) => ({ value: line, label: `Ligne ${line}` }))}
          value={String(headerLine)}
          onChange={(line) => line !== null && wizard.readAgain({ ...sheetChoice, headerLine: Number(line) })}
        />
      </Group>
    </Stack>
  );
}

function understoodText({ format, encoding, delimiter, linesRead, columns }: InspectedFile): string {
  const content = `${plural(linesRead, 'ligne', 'lignes')}, ${plural(columns.length, 'colonne', 'colonnes')}`;
  if (format === 'xlsx') return `Classeur Excel\u00a0: ${content}.`;
  return `Fichier CSV (${encoding}, séparateur ${delimiterLabels[delimiter] ?? delimiter})\u00a0: ${content}.`;
}
