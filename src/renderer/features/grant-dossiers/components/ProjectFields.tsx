import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { DOSSIER_FIELDS as labels } from '#shared/features/grant-dossiers/field-words';
import type { ProjectInput } from '#shared/features/grant-dossiers/model';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { FullTimeInput } from './FullTimeInput';

interface ProjectFieldsProps {
  readonly project: ProjectInput;
  /** Whether this project asks an amount of its own. */
  readonly byProject: boolean;
  readonly disabled: boolean;
  readonly errorOf: (key: keyof ProjectInput) => string | undefined;
  readonly onChange: (values: Partial<ProjectInput>) => void;
}

type TextKey = 'objectives' | 'description' | 'beneficiaries' | 'means' | 'indicators';
type CountKey = 'beneficiaryCount' | 'volunteers' | 'employees';

const COUNT_LABELS: Readonly<Record<CountKey, string>> = {
  beneficiaryCount: 'Nombre de bénéficiaires',
  volunteers: 'Bénévoles',
  employees: 'Salariés',
};

/** Everything the form asks of one project (section 6). */
export function ProjectFields({ project, byProject, disabled, errorOf, onChange }: ProjectFieldsProps) {
  const field = (key: keyof ProjectInput) => ({ disabled, error: errorOf(key) });
  const long = (key: TextKey, minRows: number) => (
    <Textarea
      label={labels[key]}
      autosize
      minRows={minRows}
      maxRows={10}
      {...field(key)}
      value={project[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const count = (key: CountKey) => (
    <WholeNumberInput
      label={COUNT_LABELS[key]}
      min={0}
      max={1_000_000}
      {...field(key)}
      value={project[key]}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Intitulé"
          {...field('title')}
          value={project.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        {byProject && (
          <MoneyInput
            label="Montant demandé pour ce projet"
            {...field('asked')}
            value={project.asked}
            onChange={(asked) => onChange({ asked })}
          />
        )}
      </SimpleGrid>
      {long('objectives', 2)}
      {long('description', 3)}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {long('beneficiaries', 2)}
        {long('means', 2)}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {count('beneficiaryCount')}
        {count('volunteers')}
        {count('employees')}
        <FullTimeInput
          label="Équivalents temps plein"
          {...field('fullTimeEquivalents')}
          value={project.fullTimeEquivalents}
          onChange={(value) => onChange({ fullTimeEquivalents: value })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={labels['territory']}
          {...field('territory')}
          value={project.territory}
          onChange={(event) => onChange({ territory: event.currentTarget.value })}
        />
        <DateField
          label="Début de la réalisation"
          {...field('startsOn')}
          value={project.startsOn}
          onChange={(day) => onChange({ startsOn: day })}
        />
        <DateField
          label="Fin de la réalisation"
          {...field('endsOn')}
          value={project.endsOn}
          onChange={(day) => onChange({ endsOn: day })}
        />
      </SimpleGrid>
      {long('indicators', 2)}
    </Stack>
  );
}
