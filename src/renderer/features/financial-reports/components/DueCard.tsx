import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFile } from '#shared/features/financial-reports/contract';
import { REPORT_FIELDS as labels, REPORT_STATES } from '#shared/features/financial-reports/words';
import { formatDateShort } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { REMINDER_WORDS, STATE_TONES } from '../labels';
import type { ReportFormControl } from '../use-report-form';
import { ReportLettersModal } from './ReportLettersModal';

interface DueCardProps {
  readonly file: ReportFile;
  readonly control: ReportFormControl;
  readonly editable: boolean;
}

/** When the report is due, where it stands, and the reminder to send. */
export function DueCard({ file, control: { form, set, draft }, editable }: DueCardProps) {
  const disabled = !editable;
  const rule = file.forProject ? 'Selon la règle\u00a0: attendu (projet)' : 'Selon la règle\u00a0: non attendu (fonctionnement)';
  const sent = form.reminders.map(({ step, sentOn }) => `${REMINDER_WORDS[step] ?? ''} le ${formatDateShort(sentOn)}`);
  return (
    <SectionCard title="Échéance" actions={<StatusBadge tone={STATE_TONES[file.state]}>{REPORT_STATES[file.state]}</StatusBadge>}>
      <LegalNote
        tone={file.state === 'late' ? 'bad' : 'info'}
        message={dueText(file, formatDateShort(form.exerciseEndsOn ?? file.usualEndsOn))}
        source={file.dueSource}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} mt="md">
        <Select
          label="Compte rendu"
          disabled={disabled}
          allowDeselect={false}
          data={[
            { value: 'rule', label: rule },
            { value: 'yes', label: 'Attendu' },
            { value: 'no', label: 'Non attendu' },
          ]}
          value={form.expected === null ? 'rule' : form.expected ? 'yes' : 'no'}
          onChange={(value) => set({ expected: value === 'rule' ? null : value === 'yes' })}
        />
        <DateField
          label="Autre fin d’exercice"
          disabled={disabled}
          value={form.exerciseEndsOn}
          onChange={(day) => set({ exerciseEndsOn: day })}
        />
        <DateField label="Autre échéance" disabled={disabled} value={form.dueOn} onChange={(day) => set({ dueOn: day })} />
        <DateField label={labels['receivedOn']} disabled={disabled} value={form.receivedOn} onChange={(day) => set({ receivedOn: day })} />
        <DateField label={labels['checkedOn']} disabled={disabled} value={form.checkedOn} onChange={(day) => set({ checkedOn: day })} />
      </SimpleGrid>
      {sent.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          Rappels envoyés&nbsp;: {sent.join(', ')}.
        </Text>
      )}
      {editable && (
        <Group mt="sm">
          {file.reminder && <Remind file={file} step={file.reminder.step} disabled={draft.dirty} />}
          {file.state === 'late' && <ReminderLetter file={file} disabled={draft.dirty} />}
        </Group>
      )}
    </SectionCard>
  );
}

/** A report that is not owed has no last day: only the day it would have, were it asked for. */
function dueText({ state, dueOn }: ReportFile, closedOn: string): string {
  const due = formatDateShort(dueOn);
  return state === 'not-expected'
    ? `Aucun compte rendu n’est attendu\u00a0: la subvention n’est pas affectée à un projet. S’il est demandé, il se remet au plus tard le ${due} (exercice clos le ${closedOn}).`
    : `Exercice clos le ${closedOn}\u00a0: compte rendu à remettre au plus tard le ${due}.`;
}

function Remind({ file, step, disabled }: { file: ReportFile; step: number; disabled: boolean }) {
  const remind = useCommand('financialReports.remind', { success: 'Le rappel est noté.' });
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={disabled}
      loading={remind.isPending}
      onClick={() => remind.mutate({ requestIds: [file.requestId], sentOn: today() })}
    >
      {`Noter le ${REMINDER_WORDS[step] ?? 'rappel'} envoyé aujourd’hui`.replace('le relance', 'la relance')}
    </Button>
  );
}

function ReminderLetter({ file: { requestId }, disabled }: { file: ReportFile; disabled: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileText size={16} aria-hidden />}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        Écrire une relance…
      </Button>
      {open && <ReportLettersModal requestIds={[requestId]} onClose={() => setOpen(false)} />}
    </>
  );
}
