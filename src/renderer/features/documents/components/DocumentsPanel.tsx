import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAddressBook, IconFileDescription, IconFileText, IconMail, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssociationId } from '#shared/kernel/ids';
import { SectionCard } from '../../../components/SectionCard';
import type { Icon } from '../../../lib/icon';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { KeptDocuments } from './KeptDocuments';
import { LabelsModal } from './LabelsModal';
import { LettersModal } from './LettersModal';
import { MinuteModal } from './MinuteModal';
import { PieceRequestsModal } from './PieceRequestsModal';
import { SheetModal } from './SheetModal';

type Dialog = 'sheet' | 'minute' | 'letter' | 'pieces' | 'labels';

const PRODUCTS: readonly { readonly key: Dialog; readonly label: string; readonly icon: Icon }[] = [
  { key: 'minute', label: 'Minute du maire…', icon: IconFileText },
  { key: 'sheet', label: 'Fiche de l’association…', icon: IconFileDescription },
  { key: 'letter', label: 'Lettre…', icon: IconMail },
  { key: 'pieces', label: 'Demande de pièces…', icon: IconPaperclip },
  { key: 'labels', label: 'Étiquette…', icon: IconAddressBook },
];

/** What can be written about an association or to it, and all that was. */
export function DocumentsPanel({ associationId, editable }: { readonly associationId: AssociationId; readonly editable: boolean }) {
  const documents = useCall('documents.ofAssociation', { associationId });
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const mayWrite = useMay('write');
  const close = () => setDialog(null);
  return (
    <Stack>
      {editable && mayWrite && (
        <SectionCard title="Produire un document Word">
          <Group gap="xs">
            {PRODUCTS.map(({ key, label, icon: Shown }) => (
              <Button key={key} variant="default" leftSection={<Shown size={18} aria-hidden />} onClick={() => setDialog(key)}>
                {label}
              </Button>
            ))}
          </Group>
          <Text size="sm" c="dimmed" mt="xs">
            Chaque document produit est conservé tel quel&nbsp;; une correction est une nouvelle version. Les étiquettes ne sont pas
            conservées.
          </Text>
        </SectionCard>
      )}
      <KeptDocuments
        documents={documents.data}
        error={documents.error}
        onRetry={() => void documents.refetch()}
        empty="Les fiches, minutes et lettres produites pour cette association se retrouveront ici, avec leur version et leur auteur."
      />
      {dialog === 'sheet' && <SheetModal associationId={associationId} onClose={close} />}
      {dialog === 'minute' && <MinuteModal associationId={associationId} onClose={close} />}
      {dialog === 'letter' && <LettersModal associationIds={[associationId]} onClose={close} />}
      {dialog === 'pieces' && <PieceRequestsModal associationIds={[associationId]} onClose={close} />}
      {dialog === 'labels' && <LabelsModal associationIds={[associationId]} onClose={close} />}
    </Stack>
  );
}
