import { Button, Group, Modal, Select, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReturnedLook, WordFile } from '#shared/features/documents/returned';
import { plural } from '#shared/kernel/french';
import { DocumentId, type SessionId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { useCall, useCommand } from '../../../lib/queries';
import { Differences } from './Differences';

interface ReturnedModalProps {
  readonly sessionId: SessionId;
  readonly file: WordFile;
  readonly onClose: () => void;
}

/** What a Word file given back is, what was changed in it, and the choice to keep it. */
export function ReturnedModal({ sessionId, file, onClose }: ReturnedModalProps) {
  const [documentId, setDocumentId] = useState<DocumentId | null>(null);
  const [given] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const look = useCall('returned.look', { sessionId, file, documentId }, { keepPrevious: true, key: `${given} ${documentId ?? ''}` });
  const keep = useCommand('returned.keep', {
    success: ({ version }) => `Le document est conservé\u00a0: c’est la version ${version}.`,
    onDone: onClose,
  });
  const document = look.data?.document ?? null;
  const keepable = document !== null && (look.data?.status === 'edited' || look.data?.status === 'unchanged');
  return (
    <Modal opened onClose={onClose} title={`Reprendre «\u00a0${file.fileName}\u00a0»`} size="xl">
      {look.error && <ErrorState error={look.error} onRetry={() => void look.refetch()} />}
      {look.isPending && <Skeleton height={160} radius="sm" />}
      {look.data && !look.error && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (document) keep.mutate({ documentId: document.id, file, reason });
          }}
        >
          <Stack>
            <Verdict look={look.data} />
            {look.data.status !== 'identical' && (
              <Select
                label="Document de la séance"
                placeholder="Choisir le document"
                searchable
                allowDeselect={false}
                data={look.data.choices.map(({ id, title, version }) => ({ value: id, label: `${title} (version ${version})` }))}
                value={document?.id ?? null}
                onChange={(value) => setDocumentId(value === null ? null : DocumentId.parse(value))}
              />
            )}
            {look.data.changes > 0 && <Differences look={look.data} />}
            {keepable && (
              <TextInput
                label="Motif de la modification (facultatif)"
                maxLength={300}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {keepable ? 'Annuler' : 'Fermer'}
              </Button>
              {keepable && (
                <Button type="submit" loading={keep.isPending}>
                  Conserver comme version {document.version + 1}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function Verdict({ look: { status, document, changes } }: { look: ReturnedLook }) {
  const named = document ? `«\u00a0${document.title}\u00a0»` : '';
  switch (status) {
    case 'identical':
      return <LegalNote tone="good" message={`C’est exactement la version ${document?.version ?? ''} de ${named}, déjà conservée.`} />;
    case 'unchanged':
      return (
        <LegalNote
          tone="info"
          message={`Le texte est celui de la dernière version de ${named}\u00a0; seule la présentation a pu changer.`}
        />
      );
    case 'edited':
      return (
        <Text size="sm">{`${plural(changes, 'paragraphe diffère', 'paragraphes diffèrent')} de la dernière version de ${named}.`}</Text>
      );
    case 'unknown':
      return (
        <LegalNote
          tone="warning"
          message="Ce fichier n’est pas reconnu comme un document de la séance. Dites lequel il est pour le comparer."
        />
      );
  }
}
