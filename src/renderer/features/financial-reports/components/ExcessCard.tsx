import { Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReportFile } from '#shared/features/financial-reports/contract';
import { Excess } from '#shared/features/financial-reports/model';
import { proposedExcess } from '#shared/features/financial-reports/rules';
import { EXCESS_WORDS, keptClauseText } from '#shared/features/financial-reports/words';
import type { LegalLookup } from '#shared/features/legal/rules';
import { cents, formatAmount } from '#shared/kernel/money';
import { LegalNote } from '../../../components/LegalNote';
import { MoneyInput } from '../../../components/MoneyInput';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import type { ReportFormControl } from '../use-report-form';

interface ExcessCardProps {
  readonly file: ReportFile;
  readonly control: ReportFormControl;
  readonly editable: boolean;
  readonly law: LegalLookup;
}

/** What becomes of the money that is left: what the agreement says of it, and what is asked back. */
export function ExcessCard({ file, control: { form, errors, set, draft }, editable, law }: ExcessCardProps) {
  const { clause } = file;
  const choose = (value: string | null) => {
    const excess = Excess.options.find((one) => one === value) ?? 'none';
    const amount = excess === 'none' ? null : (form.excessAmount ?? proposedExcess(form.lines, file.voted ?? cents(0)));
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
          <MoneyInput
            label="Montant"
            disabled={!editable}
            error={errors['excessAmount']}
            value={form.excessAmount}
            onChange={(excessAmount) => set({ excessAmount })}
          />
        )}
        {(form.excess === 'to-return' || (form.excess === 'kept' && clause === null)) && (
          <TextInput
            label={form.excess === 'kept' ? 'Clause de la convention' : 'Motif'}
            disabled={!editable}
            error={errors['excessReason']}
            value={form.excessReason}
            onChange={(event) => set({ excessReason: event.currentTarget.value })}
          />
        )}
      </SimpleGrid>
      {clause && form.excess !== 'none' && (
        <LegalNote tone="info" message={keptClauseText(clause)} source={law('grant.agreement.article').source} />
      )}
      <AskBack file={file} mayAsk={editable && !draft.dirty} />
    </SectionCard>
  );
}

/** What is asked back of the excess, and the gesture that asks it. */
function AskBack({ file: { requestId, report, toAskBack, paid, asked }, mayAsk }: { file: ReportFile; mayAsk: boolean }) {
  const ask = useCommand('financialReports.askBack', {
    success: ({ amount }) => `Le reversement de ${formatAmount(amount)} est demandé\u00a0: il se suit dans l’onglet Versements.`,
    undo: ({ id }) => call('reimbursements.remove', { id }),
  });
  if (toAskBack > 0) {
    return (
      <LegalNote
        tone="warning"
        message={`${formatAmount(toAskBack)} à reverser, sur ${formatAmount(paid)} versés${asked > 0 ? ` et ${formatAmount(asked)} déjà redemandés` : ''}.`}
        action={
          <Button
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={!mayAsk}
            loading={ask.isPending}
            onClick={() => ask.mutate({ requestId })}
          >
            {`Demander le reversement de ${formatAmount(toAskBack)}`}
          </Button>
        }
      />
    );
  }
  if (asked > 0) return <LegalNote tone="info" message={`${formatAmount(asked)} redemandés à l’association (onglet Versements).`} />;
  const unpaid = report?.excess === 'to-return' && paid === 0;
  return unpaid ? <LegalNote tone="info" message="Rien n’a encore été versé de cette subvention : il n’y a rien à redemander." /> : null;
}
