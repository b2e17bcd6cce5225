import { Accordion, Button, Group, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { MAX_PROJECTS, type ProjectInput } from '#shared/features/grant-dossiers/model';
import { formatAmount } from '#shared/kernel/money';
import { SectionCard } from '../../../components/SectionCard';
import type { CardProps } from './card-props';
import { Findings } from './Findings';
import { ProjectFields } from './ProjectFields';

/** The projects of the request, one under the other, closed but the one being typed. */
export function ProjectsCard({ control: { form, errors, change }, editable, findings }: CardProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const { projects, scope } = form;
  const add = () => {
    change((shown) => ({ ...shown, projects: [...shown.projects, BLANK_PROJECT] }));
    setOpened(String(projects.length));
  };
  const remove = (rank: number) => change((shown) => ({ ...shown, projects: shown.projects.filter((_, other) => other !== rank) }));
  const update = (rank: number, values: Partial<ProjectInput>) =>
    change((shown) => ({
      ...shown,
      projects: shown.projects.map((project, other) => (other === rank ? { ...project, ...values } : project)),
    }));
  const actions = editable && projects.length < MAX_PROJECTS && (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      Ajouter un projet
    </Button>
  );
  return (
    <SectionCard title={scope === 'projects' ? 'Projets' : 'Projet ou activités'} actions={actions}>
      {projects.length === 0 && (
        <Text c="dimmed">
          {scope === 'projects'
            ? 'Ajoutez chaque projet pour lequel l’association demande de l’argent\u00a0: il a ses textes, son montant et son budget.'
            : 'Facultatif pour le fonctionnement\u00a0: décrivez les activités de l’année si le formulaire le fait.'}
        </Text>
      )}
      {projects.length > 0 && (
        <Accordion variant="separated" value={opened} onChange={setOpened}>
          {projects.map((project, rank) => (
            // A project has no name of its own before it is saved: its place is its identity.
            <Accordion.Item key={rank} value={String(rank)}>
              <Accordion.Control>{titleOf(project, rank)}</Accordion.Control>
              <Accordion.Panel>
                <ProjectFields
                  project={project}
                  byProject={scope === 'projects'}
                  disabled={!editable}
                  errorOf={(key) => errors[`projects.${rank}.${key}`]}
                  onChange={(values) => update(rank, values)}
                />
                {editable && (
                  <Group justify="flex-end" mt="sm">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      leftSection={<IconTrash size={16} aria-hidden />}
                      onClick={() => remove(rank)}
                    >
                      Retirer ce projet
                    </Button>
                  </Group>
                )}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
      {projects.map((_, rank) => (
        <Findings key={rank} findings={findings.filter(({ kind }) => kind === 'dates')} place={rank} />
      ))}
    </SectionCard>
  );
}

function titleOf({ title, asked }: ProjectInput, rank: number): string {
  const named = `Projet ${rank + 1}${title === '' ? '' : `\u00a0: ${title}`}`;
  return asked === null ? named : `${named} – ${formatAmount(asked)}`;
}
