import { Button } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { useSaveFile } from '../../../lib/use-save-file';

/** What the law does with the list of what associations were given in a year, and that list as a workbook. */
export function SupportListNote({ year }: { year: number }) {
  const law = useLaw(today());
  const save = useSaveFile();
  return (
    <LegalNote
      tone="info"
      message="La liste des concours attribués aux associations, en argent et en nature, est annexée aux documents budgétaires de la commune."
      source={law?.('grant.budget-annex.article').source}
      action={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTableExport size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate(() => call('grantTables.annexWorkbook', { year }))}
        >
          Liste de {year} (.xlsx)
        </Button>
      }
    />
  );
}
