import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { AssociationId } from '#shared/kernel/ids';
import { useCall } from '../../../lib/queries';
import { useIssue } from '../use-issue';
import { GapList } from './GapList';

/** Before the sheet is made: what it will leave blank. */
export function SheetModal({ associationId, onClose }: { associationId: AssociationId; onClose: () => void }) {
  const gaps = useCall('sheet.preview', { associationId });
  const { issue, issuing } = useIssue('sheet.issue', onClose);
  return (
    <Modal opened onClose={onClose} title="Fiche de l’association" size="lg">
      <Stack>
        <Text size="sm">
          Deux pages Word&nbsp;: identité, siège, dirigeants, moyens humains, pièces, soutien de la commune, derniers échanges. Aucun numéro
          de compte n’y figure. Document interne.
        </Text>
        <GapList associationId={associationId} gaps={gaps.data} onFollow={onClose} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button leftSection={<IconFileText size={18} />} loading={issuing} onClick={() => issue({ associationId })}>
            Produire la fiche
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
