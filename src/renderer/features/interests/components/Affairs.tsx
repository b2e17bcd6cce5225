import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RadarAffair } from '#shared/features/interests/radar';
import { STANDING_WORDS } from '#shared/features/sitting/words';
import { DateText } from '../../../components/DateText';

/** The affairs of the sessions to come, each leading to its session; `withReason` says why it concerns the councillor. */
export function Affairs({ affairs, withReason = false }: { readonly affairs: readonly RadarAffair[]; readonly withReason?: boolean }) {
  if (affairs.length === 0) return <span>–</span>;
  return (
    <Stack gap={4}>
      {affairs.map(({ itemId, sessionId, meetsOn, number, title, reason, standing }) => (
        <div key={itemId}>
          <Anchor
            inherit
            underline="always"
            renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: sessionId }} search={{ step: 'agenda' }} />}
          >
            <DateText value={meetsOn} />, n°&nbsp;{number}&nbsp;: {title}
          </Anchor>
          {withReason && (
            <Text size="xs" c="dimmed">
              {reason} – {STANDING_WORDS[standing].toLocaleLowerCase('fr')}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
