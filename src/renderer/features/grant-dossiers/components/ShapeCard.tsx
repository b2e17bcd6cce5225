import { SimpleGrid, TextInput } from '@mantine/core';
import type { DossierForm } from '#shared/features/grant-dossiers/linking';
import { DOSSIER_FIELDS as labels } from '#shared/features/grant-dossiers/field-words';
import { DOSSIER_WORDS } from '#shared/features/grant-dossiers/words';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { SectionCard } from '../../../components/SectionCard';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { CardProps } from './card-props';
import { ChoiceField } from './ChoiceField';
import { Findings } from './Findings';

interface ShapeCardProps extends CardProps {
  /** Not touched since it was begun: the amount is often all that changes, so the keyboard starts there, its figures selected. */
  readonly startsAtAmount: boolean;
}

/** The boxes of the first page, the amount, and who follows the request. */
export function ShapeCard({ control: { form, errors, change }, editable, findings, startsAtAmount }: ShapeCardProps) {
  const set = (values: Partial<DossierForm>) => change((shown) => ({ ...shown, ...values }));
  const field = (key: keyof DossierForm) => ({ label: labels[key], error: errors[key], disabled: !editable });
  const text = (key: 'contactName' | 'contactRole' | 'contactPhone' | 'contactEmail') => (
    <TextInput {...field(key)} value={form[key]} onChange={(event) => set({ [key]: event.currentTarget.value })} />
  );
  return (
    <SectionCard title="La demande">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <ChoiceField
          {...field('frequency')}
          words={DOSSIER_WORDS.frequency}
          value={form.frequency}
          onChange={(frequency) => set({ frequency })}
        />
        <ChoiceField {...field('form')} words={DOSSIER_WORDS.form} value={form.form} onChange={(kind) => set({ form: kind })} />
        <ChoiceField {...field('scope')} words={DOSSIER_WORDS.scope} value={form.scope} onChange={(scope) => set({ scope })} />
        <ChoiceField
          {...field('period')}
          words={DOSSIER_WORDS.period}
          value={form.period}
          onChange={(period) => set({ period, years: period === 'annual' ? null : (form.years ?? 3) })}
        />
        <MoneyInput
          {...field('asked')}
          label="Montant demandé"
          withAsterisk
          aria-required
          {...(startsAtAmount ? { autoFocus: true, onFocus: (event) => event.currentTarget.select() } : {})}
          value={form.asked}
          onChange={(asked) => set({ asked })}
        />
        <DateField {...field('exerciseStartsOn')} value={form.exerciseStartsOn} onChange={(day) => set({ exerciseStartsOn: day })} />
        <DateField {...field('exerciseEndsOn')} value={form.exerciseEndsOn} onChange={(day) => set({ exerciseEndsOn: day })} />
        {form.period === 'pluriannual' && (
          <WholeNumberInput {...field('years')} min={2} max={10} value={form.years} onChange={(years) => set({ years })} />
        )}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} mt="md">
        {text('contactName')}
        {text('contactRole')}
        {text('contactPhone')}
        {text('contactEmail')}
      </SimpleGrid>
      <Findings findings={findings.filter(({ kind }) => kind !== 'attestation')} place="dossier" />
    </SectionCard>
  );
}
