import { ActionIcon, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { OwnText, OwnTextKind } from '#shared/features/legal-texts/own';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { ErrorState } from '../../../components/ErrorState';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { LIBRARY_WORDS } from '../../../components/own-texts/library-words';
import { OwnTextForm } from '../../../components/own-texts/OwnTextForm';

interface OwnTextsModalProps {
  readonly kind: OwnTextKind;
  readonly subjectCode: string;
  /** The day of the session. */
  readonly day: CivilDate;
  readonly onClose: () => void;
}

/** The town's own texts of a kind: added, changed, repealed with what takes their place, put in the trash. */
export function OwnTextsModal({ kind, subjectCode, day, onClose }: OwnTextsModalProps) {
  const own = useCall('legalTexts.list', {});
  const mayWrite = useMay('write');
  const [edited, setEdited] = useState<OwnText | 'new' | null>(null);
  const texts = (own.data ?? []).filter((text) => text.kind === kind);
  return (
    <Modal opened onClose={onClose} size="xl" title={LIBRARY_WORDS[kind].many}>
      {edited !== null ? (
        <OwnTextForm kind={kind} subjectCode={subjectCode} text={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : (
        <Stack gap="sm">
          {own.error && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
          {own.isPending && <Skeleton height={120} radius="sm" />}
          {own.data && texts.length === 0 && (
            <Text size="sm" c="dimmed">
              Aucun texte pour l’instant. Ceux que vous ajoutez se proposent ensuite à côté de ceux de Démopart, selon leur matière et leurs
              dates.
            </Text>
          )}
          {texts.map((text) => (
            <Line key={text.id} text={text} day={day} onEdit={mayWrite ? () => setEdited(text) : null} />
          ))}
          {mayWrite && (
            <Group justify="flex-end">
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
                Ajouter un {LIBRARY_WORDS[kind].one}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Modal>
  );
}

function Line({ text: own, day, onEdit }: { readonly text: OwnText; readonly day: CivilDate; readonly onEdit: (() => void) | null }) {
  const { id, text, subjects, source, validFrom, validUntil } = own;
  const remove = useCommand('legalTexts.remove', {
    success: 'Le texte est à la corbeille.',
    undo: () => call('legalTexts.putBack', { id }),
  });
  const facts = [
    subjects.length === 0 ? 'Toute matière' : subjects.join(', '),
    source,
    validFrom === null ? '' : `à partir du ${formatDateShort(validFrom)}`,
    validUntil === null ? '' : `jusqu’au ${formatDateShort(validUntil)}`,
  ];
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {text}
        </Text>
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {facts.filter((fact) => fact !== '').join(' · ')}
          </Text>
          {validUntil !== null && validUntil < day && <StatusBadge tone="warning">Abrogé à la date de la séance</StatusBadge>}
        </Group>
      </div>
      {onEdit && (
        <Group gap={4} wrap="nowrap" flex="none">
          <Button size="compact-sm" variant="default" aria-label={`Modifier : ${text}`} onClick={onEdit}>
            Modifier
          </Button>
          <ActionIcon variant="subtle" color="gray" aria-label={`Mettre à la corbeille : ${text}`} onClick={() => remove.mutate({ id })}>
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
}
