import { SimpleGrid, Textarea } from '@mantine/core';
import { SectionCard } from '../../../components/SectionCard';
import type { ReportFormControl } from '../use-report-form';

const FIELDS = [
  ['achievement', 'Mise en œuvre de l’action'],
  ['beneficiaries', 'Bénéficiaires, par public'],
  ['places', 'Dates et lieux de réalisation'],
  ['indicators', 'Objectifs atteints, indicateurs'],
  ['allocation', 'Règles de répartition des charges indirectes'],
  ['observations', 'Observations'],
] as const;

/** The part in words: what was done, for whom, where. */
export function QualityCard({ control: { form, errors, set }, editable }: { control: ReportFormControl; editable: boolean }) {
  return (
    <SectionCard title="Bilan qualitatif">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {FIELDS.map(([key, label]) => (
          <Textarea
            key={key}
            label={label}
            autosize
            minRows={2}
            maxRows={10}
            disabled={!editable}
            error={errors[key]}
            value={form[key]}
            onChange={(event) => set({ [key]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
    </SectionCard>
  );
}
