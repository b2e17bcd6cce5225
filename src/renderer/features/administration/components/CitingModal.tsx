import { Anchor, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OwnText } from '#shared/features/legal-texts/own';
import { formatDateLong } from '#shared/kernel/dates';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';

/** The affairs that cite a text word for word, latest first. */
export function CitingModal({ text, onClose }: { readonly text: OwnText; readonly onClose: () => void }) {
  const citing = useCall('legalTexts.citing', { id: text.id });
  return (
    <Modal opened onClose={onClose} title="Affaires qui citent ce texte" size="lg">
      <Stack gap="sm">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {text.text}
        </Text>
        {citing.error && <ErrorState error={citing.error} onRetry={() => void citing.refetch()} />}
        {citing.isPending && <Skeleton height={80} radius="sm" />}
        <List spacing="xs" size="sm">
          {citing.data?.map(({ itemId, title, sessionId, meetsOn }) => (
            <List.Item key={itemId}>
              <Anchor
                size="sm"
                renderRoot={(props) => <Link to="/sessions/$id" params={{ id: sessionId }} search={{ step: 'agenda' }} {...props} />}
              >
                {title}
              </Anchor>
              <Text size="xs" c="dimmed">
                Séance du {formatDateLong(meetsOn)}
              </Text>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Modal>
  );
}
