import { Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Convening } from '#shared/features/assembly/sending';
import type { CouncilSession } from '#shared/features/council/model';
import { plural } from '#shared/kernel/french';
import type { CouncillorId } from '#shared/kernel/ids';
import { CouncillorLink } from '../../../components/CouncillorLink';
import { ErrorState } from '../../../components/ErrorState';
import { Figure } from '../../../components/Figure';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { showFailure, showSuccess } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';
import { LateConvening } from '../components/LateConvening';

/** To whom the convocation of a session goes: how many by e-mail, who on paper, what is missing, who joined or left since. */
export function ConveningPanel({ session }: { readonly session: CouncilSession }) {
  const convening = useCall('assembly.convening', { sessionId: session.id });
  if (convening.error) return <ErrorState error={convening.error} onRetry={() => void convening.refetch()} />;
  if (!convening.data) return <Skeleton height={120} radius="sm" aria-busy />;
  if (convening.data.byEmail.length + convening.data.byPost.length === 0) return null;
  return <Told convening={convening.data} />;
}

function Told({ convening }: { readonly convening: Convening }) {
  const { byEmail, byPost, emails, joined, notes } = convening;
  const ready = byEmail.filter(({ lacks }) => lacks === null).length;
  return (
    <Box component="section" mt="lg" aria-labelledby="convening">
      <Group justify="space-between" gap="sm" mb="xs">
        <Title order={3} size="h5" id="convening">
          Envoi aux conseillers
        </Title>
        <Button
          size="compact-sm"
          variant="default"
          className="dp-no-print"
          leftSection={<IconCopy size={14} aria-hidden />}
          disabled={emails.length === 0}
          onClick={() => copy(emails)}
        >
          {`Copier ${plural(emails.length, 'adresse électronique', 'adresses électroniques')}`}
        </Button>
      </Group>
      <Stack gap="sm">
        <Group gap="xl" align="flex-start">
          <Figure label="Par courriel">
            {ready === byEmail.length ? plural(ready, 'élu', 'élus') : `${ready} sur ${plural(byEmail.length, 'élu', 'élus')}`}
          </Figure>
          <Box flex={1} miw={220}>
            <Figure label="Sur papier, à leur demande">{byPost.length === 0 ? 'Personne' : <Names people={byPost} />}</Figure>
          </Box>
        </Group>
        {notes.map(({ message, source }) => (
          <LegalNote key={message} tone="warning" message={message} source={source} />
        ))}
        <Lacking convening={convening} />
        {joined.map((one) => (
          <LateConvening key={one.councillorId} sessionId={convening.sessionId} joined={one} />
        ))}
        {byPost.length > 0 && (
          <Text size="sm" c="dimmed">
            Les convocations sur papier sont un fichier à part parmi les documents du dossier, avec l’adresse de chacun.
          </Text>
        )}
      </Stack>
    </Box>
  );
}

/** Leads to the files to complete. */
function Lacking({ convening: { byEmail, byPost } }: { readonly convening: Convening }) {
  const lacking = [...byEmail, ...byPost].filter(({ lacks }) => lacks !== null);
  if (lacking.length === 0) return null;
  return (
    <Text size="sm">
      À compléter&nbsp;: <Names people={lacking} />
    </Text>
  );
}

function Names({ people }: { readonly people: readonly { readonly councillorId: CouncillorId; readonly name: string }[] }) {
  return (
    <>
      {people.map(({ councillorId, name }, index) => (
        <Fragment key={councillorId}>
          {index > 0 && ', '}
          <CouncillorLink id={councillorId} name={name} />
        </Fragment>
      ))}
    </>
  );
}

function copy(emails: readonly string[]): void {
  call('shell.copyText', { text: emails.join('; ') })
    .then(() =>
      showSuccess(`${plural(emails.length, 'adresse copiée', 'adresses copiées')}, à coller dans le champ «\u00a0Cci\u00a0» du message.`),
    )
    .catch(showFailure);
}
