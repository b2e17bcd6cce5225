import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import type { CouncilSession } from '#shared/features/council/model';
import { legalNumber } from '#shared/features/legal/rules';
import { plural } from '#shared/kernel/french';
import { useLaw } from '../../../lib/use-law';

interface BallotHelpProps {
  readonly session: CouncilSession;
  readonly present: number;
}

/** Who may ask for a public or a secret ballot, among those who are there. */
export function BallotHelp({ session, present }: BallotHelpProps) {
  const law = useLaw(session.meetsOn);
  if (!law) return null;
  const asking = (key: 'council.ballot.public-share' | 'council.ballot.secret-share') =>
    plural(Math.max(Math.ceil(present / legalNumber(law, key)), 1), 'membre présent', 'membres présents');
  return (
    <Popover position="bottom-end" width={360} withArrow>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Qui peut demander un scrutin public ou secret">
          <IconHelp size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">
          Scrutin public à la demande du quart des membres présents&nbsp;: {asking('council.ballot.public-share')} ici. Scrutin secret à la
          demande du tiers&nbsp;: {asking('council.ballot.secret-share')} ici, et pour toute nomination, sauf si le conseil décide à
          l’unanimité de ne pas y procéder.
        </Text>
        <Text size="xs" c="dimmed" mt={4}>
          {law('council.ballot.article').source}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
