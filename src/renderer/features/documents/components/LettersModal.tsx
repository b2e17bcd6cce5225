import { Button, Grid, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterText } from '#shared/features/letter-templates/model';
import { plural } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { LetterPreview } from '../../../components/LetterPreview';
import { ProgressModal } from '../../../components/ProgressModal';
import { useCall } from '../../../lib/queries';
import type { ToAssociationsProps } from '../selection';
import { useIssue } from '../use-issue';
import { AssociationLinks } from './AssociationLinks';
import { LetterFields } from './LetterFields';

const BLANK: LetterText = { subject: '', body: '' };

/** One letter to each association chosen: from a model or from nothing, checked as it is typed, read before it is made. */
export function LettersModal({ associationIds, onClose }: ToAssociationsProps) {
  const [letter, setLetter] = useState<LetterText>(BLANK);
  const [reference, setReference] = useState('');
  const [shownId, setShownId] = useState<AssociationId | null>(null);
  const [checked] = useDebouncedValue(letter, 300);
  const templates = useCall('templates.list', {});
  const written = checked.subject.trim() !== '' && checked.body.trim() !== '';
  const ids = [...associationIds];
  const preview = useCall('letters.preview', { associationIds: ids, letter: checked, shownId }, { enabled: written, keepPrevious: true });
  const { issue, issuing, progress, cancel } = useIssue('letters.issue', onClose);
  const { count = ids.length, unknown = [], empty = [], emptyCount = 0, shown = null } = written ? (preview.data ?? {}) : {};
  const choose = (name: string | null) => {
    const chosen = templates.data?.find(({ id }) => id === name);
    if (chosen) setLetter({ subject: chosen.subject, body: chosen.body });
  };
  return (
    <Modal opened onClose={onClose} title={`Lettre à ${plural(ids.length, 'association', 'associations')}`} size="min(72rem, 95vw)">
      <Grid>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="sm">
            <Select
              label="Modèle"
              placeholder="Choisir un modèle, ou écrire ci-dessous"
              data={templates.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              onChange={choose}
              data-autofocus
            />
            <LetterFields value={letter} onChange={setLetter} />
            <TextInput
              label="Nos références"
              value={reference}
              maxLength={40}
              onChange={({ currentTarget }) => setReference(currentTarget.value)}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="sm">
            <LetterPreview shown={shown} />
            {emptyCount > 0 && (
              <>
                <LegalNote
                  tone="warning"
                  message={`${plural(emptyCount, 'association a', 'associations ont')} des champs vides, imprimés « à compléter ».`}
                />
                <EmptyFields empty={empty} total={emptyCount} onShow={setShownId} onFollow={onClose} />
              </>
            )}
            {written && emptyCount === 0 && preview.data && (
              <Text size="sm">Tous les champs sont connus pour {plural(count, 'association', 'associations')}.</Text>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button
          leftSection={<IconFileText size={18} />}
          disabled={!written || unknown.length > 0}
          loading={issuing}
          onClick={() => issue({ associationIds: ids, letter, reference })}
        >
          {count > 1 ? `Produire ${plural(count, 'lettre', 'lettres')}` : 'Produire la lettre'}
        </Button>
      </Group>
      <ProgressModal title="Lettres" progress={progress} onCancel={cancel} />
    </Modal>
  );
}

interface EmptyFieldsProps {
  readonly empty: readonly { readonly id: AssociationId; readonly name: string; readonly fields: readonly string[] }[];
  readonly total: number;
  readonly onShow: (id: AssociationId) => void;
  readonly onFollow: () => void;
}

function EmptyFields({ empty, total, onShow, onFollow }: EmptyFieldsProps) {
  return (
    <Stack gap={4}>
      <AssociationLinks
        associations={empty.map(({ fields, ...one }) => ({ ...one, detail: fields.join(', ') }))}
        total={total}
        onFollow={onFollow}
      />
      {empty.length > 1 && (
        <Select
          label="Lire la lettre de"
          searchable
          data={empty.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            const found = empty.find((one) => one.id === id);
            if (found) onShow(found.id);
          }}
        />
      )}
    </Stack>
  );
}
