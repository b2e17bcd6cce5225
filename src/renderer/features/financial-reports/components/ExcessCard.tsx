import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { Excess } from '#shared/features/financial-reports/model';
import { proposedExcess } from '#shared/features/financial-reports/rules';
import { EXCESS_WORDS } from '#shared/features/financial-reports/words';
import type { Cents } from '#shared/kernel/money';
import { MoneyInput } from '../../../components/MoneyInput';
import { SectionCard } from '../../../components/SectionCard';
import type { ReportFormControl } from '../use-report-form';

interface ExcessCardProps {
  readonly control: ReportFormControl;
  readonly editable: boolean;
  readonly voted: Cents;
}

/** What becomes of the money that is left. */
export function ExcessCard({ control: { form, errors, set }, editable, voted }: ExcessCardProps) {
  const choose = (value: string | null) => {
    const excess = Excess.options.find((one) => one === value) ?? 'none';
    const amount = excess === 'none' ? null : (form.excessAmount ?? proposedExcess(form.lines, voted));
    set({ excess, excessAmount: amount });
  };
  return (
    <SectionCard title="Excédent">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label="Ce qu’il devient"
          disabled={!editable}
          allowDeselect={false}
          data={Excess.options.map((value) => ({ value, label: EXCESS_WORDS[value] }))}
          value={form.excess}
          onChange={choose}
        />
        {form.excess !== 'none' && (
          <>
            <MoneyInput
              label="Montant"
              disabled={!editable}
              error={errors['excessAmount']}
              value={form.excessAmount}
              onChange={(excessAmount) => set({ excessAmount })}
            />
            <TextInput
              label={form.excess === 'kept' ? 'Clause de la convention' : 'Motif'}
              disabled={!editable}
              error={errors['excessReason']}
              value={form.excessReason}
              onChange={(event) => set({ excessReason: event.currentTarget.value })}
            />
          </>
        )}
      </SimpleGrid>
    </SectionCard>
  );
}
