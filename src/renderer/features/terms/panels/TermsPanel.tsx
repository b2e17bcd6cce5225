import { SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { TermKind } from '#shared/features/terms/model';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { TermListCard } from '../components/TermListCard';

/** The town's own words: domains, labels, neighbourhoods. */
export function TermsPanel() {
  const lists = useCall('terms.list', {});
  if (lists.error) return <ErrorState error={lists.error} onRetry={() => void lists.refetch()} />;
  if (!lists.data) return <Skeleton height={240} radius="sm" />;
  return (
    <Stack gap="md">
      <Text c="dimmed">
        Ces termes sont proposés dans les fiches. En renommer un le change dans toutes les fiches&nbsp;; en retirer un de la liste ne change
        aucune fiche.
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="md">
        {TermKind.options.map((kind) => (
          <TermListCard key={kind} kind={kind} terms={lists.data[kind]} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
