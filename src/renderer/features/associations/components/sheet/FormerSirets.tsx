import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Association } from '#shared/features/associations/model';
import { formatDateShort } from '#shared/kernel/dates';
import { formatSiret, sirenOf } from '#shared/kernel/identifiers';
import { FormerSiretsModal } from './FormerSiretsModal';

/** The numbers before each move; one typed by mistake can be mended. */
export function FormerSirets({ association, editable }: { association: Association; editable: boolean }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Stack gap={2} align="flex-start">
      {association.formerSirets.map(({ siret, until }) => (
        <Text key={siret} span inherit>
          {formatSiret(siret)}, jusqu’au {formatDateShort(until)}
          {association.siren !== '' && sirenOf(siret) !== association.siren && (
            <Text span inherit c="dimmed">
              {' '}
              (autre SIREN&nbsp;: saisi par erreur&nbsp;?)
            </Text>
          )}
        </Text>
      ))}
      {editable && (
        <Button size="compact-xs" variant="subtle" ml={-8} className="dp-no-print" onClick={open}>
          Corriger l’historique
        </Button>
      )}
      {opened && <FormerSiretsModal association={association} onClose={close} />}
    </Stack>
  );
}
