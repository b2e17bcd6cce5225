import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconCheck, IconDownload, IconWorldUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExportChoice, ExportScope } from '#shared/features/open-data/model';
import { plural, typeset } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { call, type CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { useSaveFile } from '../../../lib/use-save-file';
import { noteLabels, scopeLabels } from '../labels';
import { CorrectionsTable } from './CorrectionsTable';
import { DeadlinesCard } from './DeadlinesCard';
import { ExportRowsTable } from './ExportRowsTable';
import { PublicationModal } from './PublicationModal';
import { PublicationsCard } from './PublicationsCard';

/** The file of a year: what it holds, what is to be mended, what the law wants published and when. */
export function PublishPanel({ year }: { year: number }) {
  const [scope, setScope] = useState<ExportScope>('legal');
  const [inKind, setInKind] = useState(false);
  const choice = { year, scope, inKind };
  const preview = useCall('openData.preview', choice, { keepPrevious: true });
  if (preview.error) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  return (
    <Stack gap="md">
      <SectionCard title={`Fichier de ${year}`}>
        <Stack gap="sm">
          <Group justify="space-between" className="dp-no-print">
            <SegmentedControl
              aria-label="Subventions publiées"
              data={ExportScope.options.map((value) => ({ value, label: scopeLabels[value] }))}
              value={scope}
              onChange={setScope}
            />
            <Switch label="Avec les aides en nature" checked={inKind} onChange={(event) => setInKind(event.currentTarget.checked)} />
          </Group>
          {preview.data && <Content choice={choice} preview={preview.data} />}
        </Stack>
      </SectionCard>
      <DeadlinesCard year={year} />
      <PublicationsCard />
    </Stack>
  );
}

interface ContentProps {
  readonly choice: ExportChoice;
  readonly preview: CallOutput<'openData.preview'>;
}

function Content({ choice, preview }: ContentProps) {
  const mayWrite = useMay('write');
  const [publishing, setPublishing] = useState(false);
  const save = useSaveFile();
  const { total, amount, fileName, blocking, corrections } = preview;
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" aria-live="polite">
          <b>{fileName}</b>&nbsp;: {plural(total, 'ligne', 'lignes')}, {formatAmount(amount)}
        </Text>
        {mayWrite && total > 0 && (
          <Group gap="xs" className="dp-no-print">
            <Button variant="default" leftSection={<IconWorldUpload size={18} aria-hidden />} onClick={() => setPublishing(true)}>
              Noter la publication…
            </Button>
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              loading={save.isPending}
              onClick={() => save.mutate(() => call('openData.export', { ...choice, leaveOut: blocking > 0 }))}
            >
              {blocking > 0 ? 'Enregistrer sans les lignes à corriger' : 'Enregistrer le fichier'}
            </Button>
          </Group>
        )}
      </Group>
      <Notes preview={preview} />
      {corrections.length > 0 && <CorrectionsTable corrections={corrections} />}
      {total > 0 && corrections.length === 0 && (
        <Group gap={6}>
          <IconCheck size={18} aria-hidden />
          <Text size="sm">Le fichier respecte le schéma SCDL «&nbsp;subventions&nbsp;» 2.1.1&nbsp;: rien à corriger.</Text>
        </Group>
      )}
      <ExportRowsTable preview={preview} />
      {publishing && <PublicationModal choice={choice} fileName={fileName} onClose={() => setPublishing(false)} />}
    </>
  );
}

function Notes({ preview: { notes, blocking, advice } }: { preview: ContentProps['preview'] }) {
  const supposed = (['vote-date', 'payment-date', 'shortened'] as const).filter((note) => notes[note] > 0);
  return (
    <>
      {blocking > 0 && (
        <LegalNote
          tone="warning"
          message={`${plural(blocking, 'correction est nécessaire', 'corrections sont nécessaires')} pour que le fichier soit valide.`}
          source="Schéma SCDL « subventions » 2.1.1"
        />
      )}
      {advice > 0 && <LegalNote tone="info" message={`${plural(advice, 'point est à vérifier', 'points sont à vérifier')}.`} />}
      {supposed.map((note) => (
        <LegalNote key={note} tone="info" message={typeset(`${plural(notes[note], 'ligne', 'lignes')} ${noteLabels[note]}.`)} />
      ))}
    </>
  );
}
