import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { ReportFile } from '#shared/features/financial-reports/contract';
import { reportFindings } from '#shared/features/financial-reports/rules';
import type { LegalSetting } from '#shared/features/legal/model';
import { lawOn } from '#shared/features/legal/rules';
import { cents } from '#shared/kernel/money';
import { DraftNote } from '../../../components/DraftNote';
import { LegalNote } from '../../../components/LegalNote';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { submitWhatIsTyped } from '../../../lib/submit';
import { today } from '../../../lib/today';
import { useReportForm, type ReportFormControl } from '../use-report-form';
import { DueCard } from './DueCard';
import { ExcessCard } from './ExcessCard';
import { LinesCard } from './LinesCard';
import { QualityCard } from './QualityCard';
import classes from './report.module.css';

interface ReportEditorProps {
  readonly file: ReportFile;
  readonly editable: boolean;
  readonly settings: readonly LegalSetting[];
}

/** The report of a grant, typed on one page and saved in one go. */
export function ReportEditor({ file, editable, settings }: ReportEditorProps) {
  const control = useReportForm(file);
  const page = useRef<HTMLFormElement>(null);
  usePageShortcuts({ save: editable ? () => submitWhatIsTyped(page.current) : undefined });
  const law = useMemo(() => lawOn(today(), settings), [settings]);
  const voted = file.voted ?? cents(0);
  const findings = reportFindings(control.form, { voted, law });
  const shared = { control, editable, law };
  return (
    <form
      ref={page}
      onSubmit={(event) => {
        event.preventDefault();
        control.save();
      }}
    >
      <Stack gap="md">
        {control.draft.restoredFrom !== null && (
          <DraftNote
            savedAt={control.draft.restoredFrom}
            outcome="reprise"
            action="Repartir de zéro"
            onAction={() => control.startOver()}
          />
        )}
        <DueCard {...shared} file={file} />
        <LinesCard {...shared} />
        <QualityCard {...shared} />
        <ExcessCard {...shared} voted={voted} />
        {findings.map(({ kind, message }) => (
          <LegalNote key={kind} tone="warning" message={message} source={`Cerfa n°\u00a015059*02`} />
        ))}
        <ReportBar file={file} control={control} editable={editable} />
      </Stack>
    </form>
  );
}

/** The analysis in Word, and saving: always in view. */
function ReportBar({ file, control, editable }: { file: ReportFile; control: ReportFormControl; editable: boolean }) {
  const issue = useCommand('financialReports.issueAnalysis', { onDone: (document) => void saveDocuments([document]) });
  const { dirty } = control.draft;
  if (!editable) return null;
  return (
    <Paper withBorder px="md" py="xs" className={classes['bar']}>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" aria-live="polite">
          {dirty ? 'Saisie non enregistrée' : file.report ? 'Enregistré' : 'Rien n’est encore saisi'}
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={18} aria-hidden />}
            disabled={dirty || !file.report}
            loading={issue.isPending}
            onClick={() => issue.mutate({ requestId: file.requestId })}
          >
            Analyse
          </Button>
          <Button type="submit" disabled={!dirty} loading={control.isSaving}>
            Enregistrer le compte rendu
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
