import { Button, Group, Paper, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import type { DossierFile } from '#shared/features/grant-dossiers/contract';
import { plural } from '#shared/kernel/french';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import type { DossierFormControl } from '../use-dossier-form';
import classes from './dossier.module.css';

interface DossierBarProps {
  readonly file: DossierFile;
  readonly control: DossierFormControl;
  readonly editable: boolean;
  readonly findings: number;
}

/** What remains to be looked at, the sheet in Word, and saving: always in view. */
export function DossierBar({ file, control, editable, findings }: DossierBarProps) {
  const mayIssue = useMay('write');
  const issue = useCommand('grantDossiers.issueSheet', { onDone: (document) => void saveDocuments([document]) });
  const { dirty } = control.draft;
  const unsaved = dirty || file.dossier === null;
  return (
    <Paper withBorder px="md" py="xs" className={classes['bar']}>
      <Group justify="space-between">
        <Group gap="sm" aria-live="polite">
          {findings === 0 ? (
            <StatusBadge tone="good">Rien à signaler</StatusBadge>
          ) : (
            <StatusBadge tone="warning">{plural(findings, 'point à regarder', 'points à regarder')}</StatusBadge>
          )}
          <Text size="sm" c="dimmed">
            {unsaved ? (dirty ? 'Saisie non enregistrée' : 'Pas encore enregistré') : 'Enregistré'}
          </Text>
        </Group>
        <Group gap="xs">
          {mayIssue && (
            <Button
              variant="default"
              leftSection={<IconFileTypeDocx size={18} aria-hidden />}
              disabled={unsaved}
              loading={issue.isPending}
              onClick={() => issue.mutate({ requestId: file.requestId })}
            >
              Fiche de demande
            </Button>
          )}
          {editable && (
            <Button type="submit" disabled={!unsaved} loading={control.isSaving}>
              Enregistrer le dossier
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
