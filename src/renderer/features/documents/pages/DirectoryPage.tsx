import { Button, Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook } from '@tabler/icons-react';
import { useState } from 'react';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { ProgressModal } from '../../../components/ProgressModal';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import type { CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { KeptDocuments } from '../components/KeptDocuments';
import { useIssue } from '../use-issue';

const BREADCRUMB = [{ label: 'Associations', to: '/associations' }, { label: 'Annuaire' }];

/** The public directory, and every document that is not about one association alone. */
export function DirectoryPage() {
  const documents = useCall('documents.general', {});
  const mayWrite = useMay('write');
  return (
    <>
      <PageHeader
        title="Annuaire"
        breadcrumb={BREADCRUMB}
        description="Le livret public des associations, et les documents adressés à plusieurs d’entre elles"
      />
      <Stack gap="md">
        {mayWrite && <DirectoryForm />}
        <SectionCard title="Documents produits">
          <KeptDocuments
            documents={documents.data}
            error={documents.error}
            onRetry={() => void documents.refetch()}
            more={[ASSOCIATIONS]}
            empty="Les annuaires, les lettres à plusieurs associations et les demandes de pièces se retrouveront ici."
          />
        </SectionCard>
      </Stack>
    </>
  );
}

type General = CallOutput<'documents.general'>[number];

const ASSOCIATIONS: Column<General> = {
  key: 'associations',
  title: 'Destinataires',
  width: 110,
  align: 'right',
  render: ({ associations }) => (associations === 0 ? '–' : associations),
};

function DirectoryForm() {
  const [title, setTitle] = useState('Annuaire des associations');
  const [domains, setDomains] = useState<string[]>([]);
  const [dormant, setDormant] = useState(false);
  const { issue, issuing, progress, cancel } = useIssue('directory.issue');
  const options = { title, domains, dormant };
  const [asked] = useDebouncedValue(options, 200);
  const named = title.trim() !== '';
  const preview = useCall('directory.preview', asked, { enabled: asked.title.trim() !== '', keepPrevious: true });
  const counts = preview.data;
  return (
    <SectionCard title="Produire l’annuaire">
      <Stack gap="sm">
        <Group align="flex-start" grow>
          <TextInput
            label="Titre"
            required
            value={title}
            maxLength={120}
            error={named ? undefined : 'Donnez un titre à l’annuaire.'}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <MultiSelect
            label="Domaines"
            placeholder={domains.length === 0 ? 'Tous' : ''}
            data={counts?.domains.map(({ name, count }) => ({ value: name, label: `${name} (${count})` })) ?? []}
            value={domains}
            onChange={setDomains}
            searchable
            clearable
          />
        </Group>
        <Checkbox
          label={`Y faire figurer les associations en sommeil${counts ? ` (${counts.dormant})` : ''}`}
          checked={dormant}
          onChange={({ currentTarget }) => setDormant(currentTarget.checked)}
        />
        {counts && (
          <Text size="sm">
            {plural(counts.full + counts.nameOnly, 'association', 'associations')}&nbsp;:{' '}
            {plural(counts.full, 'fiche complète', 'fiches complètes')}, {counts.nameOnly} avec leur nom et leur objet seulement.{' '}
            {plural(counts.none, 'association a', 'associations ont')} demandé à ne pas y figurer.
          </Text>
        )}
        <LegalNote
          tone="info"
          message="Aucun nom de personne, aucun domicile, aucun compte bancaire n’y est imprimé. La rubrique « Annuaire » de chaque fiche dit ce que l’association accepte de rendre public."
          source="RGPD, art. 5 (minimisation) et 6.1 e ; loi n° 78-17 du 6 janvier 1978"
        />
        <Group>
          <Button
            leftSection={<IconBook size={18} />}
            disabled={!named || counts === undefined || counts.full + counts.nameOnly === 0}
            loading={issuing}
            onClick={() => issue(options)}
          >
            Produire l’annuaire
          </Button>
        </Group>
      </Stack>
      <ProgressModal title="Production de l’annuaire" progress={progress} onCancel={cancel} />
    </SectionCard>
  );
}
