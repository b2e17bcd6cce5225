import { Button, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ProgressModal } from '../../../components/ProgressModal';
import { useJob } from '../../../lib/jobs';
import { showFailure } from '../../../lib/notices';
import classes from './start.module.css';

/** A town to discover, or one's own to import. */
export function FillStep({ onDone }: { onDone: (path: string) => void }) {
  const job = useJob();
  const client = useQueryClient();
  const discover = () => {
    job.run('sample.fill', {}).then(() => {
      void client.invalidateQueries();
      onDone('/');
    }, showFailure);
  };
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Paper withBorder p="md" className={classes['choice']}>
          <Title order={2} size="h4">
            Découvrir
          </Title>
          <Text flex={1}>
            Une ville d’exemple&nbsp;: associations, personnes, campagnes et séances inventées, pour essayer sans risque.
          </Text>
          <Button fullWidth variant="default" onClick={discover} loading={job.progress !== null}>
            Découvrir avec la ville d’exemple
          </Button>
        </Paper>
        <Paper withBorder p="md" className={classes['choice']}>
          <Title order={2} size="h4">
            Travailler
          </Title>
          <Text flex={1}>Votre ville, vide&nbsp;: vous importerez la liste de vos associations depuis un fichier Excel ou CSV.</Text>
          <Button fullWidth onClick={() => onDone('/imports/new')} autoFocus>
            Commencer avec une ville vide
          </Button>
        </Paper>
      </SimpleGrid>
      <ProgressModal title="Préparation de la ville d’exemple" progress={job.progress} onCancel={job.cancel} />
    </>
  );
}
