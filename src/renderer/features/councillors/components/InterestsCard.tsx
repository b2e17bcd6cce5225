import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Councillor } from '#shared/features/councillors/model';
import { interestReason } from '#shared/features/interests/words';
import { formatDateShort } from '#shared/kernel/dates';
import { SectionCard } from '../../../components/SectionCard';
import { useCall } from '../../../lib/queries';

/** Their mandates and declared links, and the affairs of the sessions to come that touch them. */
export function InterestsCard({ councillor: { id, person, interests } }: { readonly councillor: Councillor }) {
  const radar = useCall('interests.radar', {});
  const affairs = (radar.data?.affairs ?? []).filter(({ councillorId }) => councillorId === id);
  return (
    <SectionCard
      title="Intérêts"
      actions={
        <Anchor size="sm" underline="hover" renderRoot={(props) => <Link {...props} to="/interests" search={{ councillor: id }} />}>
          Tous les intérêts
        </Anchor>
      }
    >
      <Stack gap="sm">
        {interests.length === 0 ? (
          <Text size="sm" c="dimmed">
            Aucun mandat associatif, aucun intérêt déclaré.
          </Text>
        ) : (
          <List size="sm">
            {interests.map((interest) => (
              <List.Item key={`${interest.associationName} ${interest.role}`}>
                {capitalised(interestReason(interest, person.civility))}
              </List.Item>
            ))}
          </List>
        )}
        {affairs.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Aux prochaines séances
            </Text>
            <List size="sm">
              {affairs.map(({ itemId, sessionId, meetsOn, number, title, reason }) => (
                <List.Item key={itemId}>
                  <Anchor
                    inherit
                    underline="always"
                    renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: sessionId }} search={{ step: 'agenda' }} />}
                  >
                    {formatDateShort(meetsOn)}, n°&nbsp;{number}&nbsp;: {title}
                  </Anchor>
                  {` – ${reason}`}
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </SectionCard>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
