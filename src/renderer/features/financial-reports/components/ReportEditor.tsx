import { Button, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReportFile } from '#shared/features/financial-reports/contract';
import { reportFindings } from '#shared/features/financial-reports/rules';
import type { LegalSetting } from '#shared/features/legal/model';
import { lawOn } from '#shared/features/legal/rules';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { LegalNote } from '../../../components/LegalNote';
import { TypedSheet } from '../../../components/TypedSheet';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { today } from '../../../lib/today';
import { useReportForm } from '../use-report-form';
import { DueCard } from './DueCard';
import { ExcessCard } from './ExcessCard';
import { LinesCard } from './LinesCard';
import { QualityCard } from './QualityCard';

interface ReportEditorProps {
  readonly file: ReportFile;
  readonly editable: boolean;
  readonly settings: readonly LegalSetting[];
}

/** The report of a grant, typed on one page and saved in one go. */
export function ReportEditor({ file, editable, settings }: ReportEditorProps) {
  const control = useReportForm(file);
  const law = useMemo(() => lawOn(today(), settings), [settings]);
  const voted = file.voted ?? cents(0);
  const findings = reportFindings(control.form, { voted, law, clause: file.clause });
  const shared = { control, editable, law };
  const { dirty, restoredFrom } = control.draft;
  return (
    <TypedSheet
      editable={editable}
      restoredFrom={restoredFrom}
      onStartOver={() => control.startOver()}
      status={<SavedState dirty={dirty} saved={file.report !== null} />}
      actions={editable && <AnalysisButton requestId={file.requestId} disabled={dirty || !file.report} />}
      save={{ label: 'Enregistrer le compte rendu', ready: dirty, pending: control.isSaving, run: () => control.save() }}
    >
      <DueCard {...shared} file={file} />
      <LinesCard {...shared} />
      <QualityCard {...shared} />
      <ExcessCard {...shared} file={file} />
      {findings.map(({ kind, message }) => (
        <LegalNote key={kind} tone="warning" message={message} source={`Cerfa n°\u00a015059*02`} />
      ))}
    </TypedSheet>
  );
}

function SavedState({ dirty, saved }: { readonly dirty: boolean; readonly saved: boolean }) {
  return (
    <Text size="sm" c="dimmed">
      {dirty ? 'Saisie non enregistrée' : saved ? 'Enregistré' : 'Rien n’est encore saisi'}
    </Text>
  );
}

/** The analysis of the report in Word. */
function AnalysisButton({ requestId, disabled }: { readonly requestId: GrantRequestId; readonly disabled: boolean }) {
  const issue = useCommand('financialReports.issueAnalysis', { onDone: (document) => void saveDocuments([document]) });
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      disabled={disabled}
      loading={issue.isPending}
      onClick={() => issue.mutate({ requestId })}
    >
      Analyse
    </Button>
  );
}
