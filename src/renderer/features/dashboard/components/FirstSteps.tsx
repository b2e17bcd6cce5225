import { Button, Paper } from '@mantine/core';
import { IconBuildingCommunity, IconFileImport, IconPlus, IconSparkles } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { plural } from '#shared/kernel/french';
import { EmptyState } from '../../../components/EmptyState';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';

/** An empty file: what to begin with. Administrators may fill it with the sample town to try everything. */
export function FirstSteps() {
  const mayWrite = useMay('write');
  return (
    <Paper withBorder>
      <EmptyState
        icon={IconBuildingCommunity}
        title="Bienvenue dans Démopart"
        text="Le registre des associations vient d’abord&nbsp;: les subventions et les séances du conseil s’appuient sur lui. Reprenez votre liste Excel, ou créez une première fiche."
        actions={mayWrite && <FirstActions />}
      />
    </Paper>
  );
}

function FirstActions() {
  const navigate = useNavigate();
  const mayFill = useMay('administer');
  const fill = useCommand('sample.fill', {
    success: ({ associations, sessions }) =>
      `La ville d’exemple est prête\u00a0: ${plural(associations, 'association', 'associations')}, ${plural(sessions, 'séance', 'séances')}.`,
  });
  return (
    <>
      <Button leftSection={<IconFileImport size={18} aria-hidden />} onClick={() => void navigate({ to: '/imports/new' })}>
        Importer une liste
      </Button>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: '/associations/new' })}>
        Créer une association
      </Button>
      {mayFill && (
        <Button
          variant="default"
          leftSection={<IconSparkles size={18} aria-hidden />}
          loading={fill.isPending}
          onClick={() => fill.mutate({})}
        >
          Remplir avec la ville d’exemple
        </Button>
      )}
    </>
  );
}
