import { useCallback, useState } from 'react';
import { z } from 'zod';
import type { ReportFile } from '#shared/features/financial-reports/contract';
import { Reminder, ReportInput, ReportLine } from '#shared/features/financial-reports/model';
import { fieldsOf } from '../../lib/error-text';
import { issuesOf } from '../../lib/form';
import { useCommand } from '../../lib/queries';
import { useDraft } from '../../lib/use-draft';

/** The state of a report being typed: its draft, its errors, and how it is saved. */
export function useReportForm(file: ReportFile) {
  const [base, setBase] = useState({ initial: file.proposal, version: file.report?.version ?? 0 });
  const [form, setForm] = useState(base.initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = useCallback((values: Partial<ReportInput>) => setForm((shown) => ({ ...shown, ...values })), []);
  const setLine = useCallback(
    (code: ReportLine['line'], values: Partial<ReportLine>) =>
      setForm((shown) => ({ ...shown, lines: shown.lines.map((line) => (line.line === code ? { ...line, ...values } : line)) })),
    [],
  );
  const draft = useDraft({
    key: `financial-report:${file.requestId}`,
    form: { getValues: () => form, setValues: setForm },
    initial: base.initial,
    version: base.version,
    shapes: { lines: z.array(ReportLine), reminders: z.array(Reminder), expected: z.boolean().nullable() },
    onRestored: ({ initial, version }) => setBase({ initial, version: version ?? 0 }),
  });
  const save = useCommand('financialReports.save', {
    success: 'Le compte rendu est enregistré.',
    form: { takes: (error) => takes(error, setErrors) },
    onDone: draft.finish,
  });

  return {
    form,
    errors,
    set,
    setLine,
    draft,
    isSaving: save.isPending,
    startOver: () => {
      draft.startOver(file.proposal);
      setBase({ initial: file.proposal, version: file.report?.version ?? 0 });
      setErrors({});
    },
    save: () => {
      const issues = issuesOf(ReportInput, form);
      setErrors(issues);
      if (Object.keys(issues).length === 0) save.mutate({ requestId: file.requestId, version: base.version, values: form });
    },
  };
}

/** What the form holds and does. */
export type ReportFormControl = ReturnType<typeof useReportForm>;

function takes(error: unknown, show: (errors: Readonly<Record<string, string>>) => void): boolean {
  const fields = fieldsOf(error);
  if (!fields) return false;
  show(Object.fromEntries(Object.entries(fields).map(([path, message]) => [path.replace(/^values\./, ''), message])));
  return true;
}
