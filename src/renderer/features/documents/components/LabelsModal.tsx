import { Box, Button, Group, Modal, NumberInput, Radio, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LabelSheet } from '#shared/features/association-papers/labels';
import { LABEL_SHEETS } from '#shared/features/association-papers/labels';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { ProgressModal } from '../../../components/ProgressModal';
import { call } from '../../../lib/api';
import { useJob } from '../../../lib/jobs';
import { showFailure, showSaved } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';
import type { ToAssociationsProps } from '../selection';
import { AssociationLinks } from './AssociationLinks';

const SHEETS: readonly LabelSheet[] = ['70x37', '63x34'];
const PER_SHEET = 24;

/** Mailing labels: which sheet, where to begin on one already used, and who has no address. */
export function LabelsModal({ associationIds, onClose }: ToAssociationsProps) {
  const [sheet, setSheet] = useState<LabelSheet>('70x37');
  const [start, setStart] = useState(1);
  const preview = useCall('labels.preview', { associationIds: [...associationIds] });
  const { run, progress, cancel } = useJob();
  const write = useMutation({
    mutationFn: async () => {
      const { fileName, bytes } = await run('labels.write', { associationIds: [...associationIds], sheet, start });
      return call('shell.saveFile', { fileName, bytes });
    },
    onSuccess: ({ saved, fileNames, token }) => {
      if (saved) showSaved(fileNames, token);
      if (saved) onClose();
    },
    onError: showFailure,
  });
  const { ready = 0, missing = [], sample = [] } = preview.data ?? {};
  const pages = Math.ceil((ready + start - 1) / PER_SHEET);
  return (
    <Modal opened onClose={onClose} title="Étiquettes d’adresse" size="lg">
      <Stack>
        <Radio.Group label="Planche" value={sheet} onChange={(value) => setSheet(SHEETS.find((one) => one === value) ?? '70x37')}>
          <Stack gap={6} mt={4}>
            {SHEETS.map((one) => (
              <Radio key={one} value={one} label={LABEL_SHEETS[one].title} />
            ))}
          </Stack>
        </Radio.Group>
        <NumberInput
          label="Première étiquette libre"
          description="1 pour une planche neuve ; on compte de gauche à droite, puis de haut en bas"
          min={1}
          max={PER_SHEET}
          clampBehavior="strict"
          allowDecimal={false}
          value={start}
          onChange={(value) => setStart(typeof value === 'number' && value >= 1 ? value : 1)}
          maw={280}
        />
        {preview.data && (
          <Text size="sm">
            {plural(ready, 'étiquette', 'étiquettes')} sur {plural(pages, 'planche', 'planches')}. La première&nbsp;:
          </Text>
        )}
        {sample.length > 0 && (
          <Box p="xs" style={{ border: '1px solid var(--mantine-color-default-border)', whiteSpace: 'pre-line' }}>
            <Text size="sm">{sample.join('\n')}</Text>
          </Box>
        )}
        {missing.length > 0 && (
          <>
            <LegalNote
              tone="warning"
              message={`${plural(missing.length, 'association n’a', 'associations n’ont')} pas d’adresse complète et ${missing.length < 2 ? 'sera laissée' : 'seront laissées'} de côté.`}
            />
            <AssociationLinks associations={missing} onFollow={onClose} />
          </>
        )}
        <Text size="sm" c="dimmed">
          Imprimez sans mise à l’échelle («&nbsp;100&nbsp;%&nbsp;»). Le fichier n’est pas conservé par Démopart&nbsp;: il contient des
          adresses, supprimez-le après usage.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button leftSection={<IconPrinter size={18} />} disabled={ready === 0} loading={write.isPending} onClick={() => write.mutate()}>
            Enregistrer les étiquettes…
          </Button>
        </Group>
      </Stack>
      <ProgressModal title="Étiquettes" progress={progress} onCancel={cancel} />
    </Modal>
  );
}
