import { Button } from '@mantine/core';
import { IconFileText, IconPlus, IconTableExport } from '@tabler/icons-react';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { useSaveFile } from '../../../lib/use-save-file';

interface RegisterActionsProps {
  readonly year: number;
  /** Undefined for whoever may not write. */
  readonly onAdd: (() => void) | undefined;
}

/** The register of the year in Word and in Excel, and a new decision. */
export function RegisterActions({ year, onAdd }: RegisterActionsProps) {
  const register = useCall('mayorDecisions.register', { year }, { keepPrevious: true });
  const mayWrite = useMay('write');
  const save = useSaveFile();
  const issue = useCommand('mayorDecisions.issueRegister', {
    success: 'Le registre est produit.',
    onDone: ({ id }) => void saveDocuments([{ id }]),
  });
  const hasNumbers = (register.data?.rows ?? []).some(({ number }) => number !== null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTableExport size={18} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate(() => call('mayorDecisions.export', { year }))}
      >
        Exporter {year} (.xlsx)…
      </Button>
      {mayWrite && (
        <Button
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={!hasNumbers}
          loading={issue.isPending}
          onClick={() => issue.mutate({ year })}
        >
          Produire le registre {year}…
        </Button>
      )}
      {onAdd && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} title="Ctrl+N" onClick={onAdd}>
          Nouvelle décision
        </Button>
      )}
    </>
  );
}
