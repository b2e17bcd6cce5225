import { ActionIcon, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GrantFile, Review } from '#shared/features/grants/examination';
import { spreadOf } from '#shared/features/grants/scoring';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { formatScore } from '../labels';
import { ReviewModal } from './ReviewModal';

/** The marks of every reviewer, their mean, and how far apart they are. */
export function ReviewsCard({ file, editable }: { file: GrantFile; editable: boolean }) {
  const { criteria, reviews, campaign, row } = file;
  const [edited, setEdited] = useState<Review | 'new' | null>(null);
  const remove = useCommand('grants.removeReview', {
    success: 'La notation est retirée.',
    undo: (_, { id }) => {
      const gone = reviews.find((review) => review.id === id);
      if (!gone) return Promise.resolve();
      return call('grants.review', { id: null, requestId: gone.requestId, values: valuesOf(gone) });
    },
  });
  const marked = editable && criteria.length > 0;
  return (
    <SectionCard
      title="Notation"
      actions={
        marked && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            Noter
          </Button>
        )
      }
    >
      {criteria.length === 0 ? (
        <Text size="sm">
          Aucun critère dans cette campagne.{' '}
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => <Link {...props} to="/campaigns/$id" params={{ id: campaign.id }} search={{ tab: 'settings' }} />}
          >
            Choisir les critères
          </Anchor>
        </Text>
      ) : (
        <Stack gap="xs">
          <Summary reviews={reviews} />
          {reviews.map((review) => (
            <Group key={review.id} justify="space-between" wrap="nowrap" gap="sm">
              <div>
                <Anchor component="button" type="button" size="sm" disabled={!editable} onClick={() => setEdited(review)}>
                  {review.reviewer}
                </Anchor>
                {review.comment !== '' && (
                  <Text size="sm" c="dimmed">
                    {review.comment}
                  </Text>
                )}
              </div>
              <Group gap="xs" wrap="nowrap">
                <Text size="sm" fw={600}>
                  {formatScore(review.score)}
                </Text>
                {editable && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Retirer la notation de ${review.reviewer}`}
                    onClick={() => remove.mutate({ id: review.id })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                )}
              </Group>
            </Group>
          ))}
        </Stack>
      )}
      {edited && (
        <ReviewModal requestId={row.id} criteria={criteria} review={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </SectionCard>
  );
}

function Summary({ reviews }: { reviews: readonly Review[] }) {
  const spread = spreadOf(reviews.map(({ score }) => score));
  if (!spread) return <Text size="sm">Aucune note pour le moment.</Text>;
  const apart = reviews.length > 1 ? `, de ${formatScore(spread.lowest)} à ${formatScore(spread.highest)}` : '';
  return (
    <Text size="sm">
      Moyenne&nbsp;: <strong>{formatScore(spread.mean)}</strong>
      {apart}
    </Text>
  );
}

function valuesOf({ reviewer, comment, marks }: Review) {
  return { reviewer, comment, marks };
}
