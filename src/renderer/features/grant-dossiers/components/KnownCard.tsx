import { Anchor, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DossierFile } from '#shared/features/grant-dossiers/contract';
import { formatDateMedium } from '#shared/kernel/dates';
import { groupThousands } from '#shared/kernel/french';
import { formatHundredths } from '#shared/kernel/hundredths';
import { formatRna, formatSiret } from '#shared/kernel/identifiers';
import { SectionCard } from '../../../components/SectionCard';

/** What the form also asks and the association's file already knows. */
export function KnownCard({ file }: { file: DossierFile }) {
  const toFile = (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: file.associationId }} />}>
      Compléter la fiche
    </Anchor>
  );
  return (
    <SectionCard title="Déjà connu, non redemandé" actions={toFile}>
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2, lg: 3 }} m={0} spacing="md" verticalSpacing="xs">
        {factsOf(file).map(([label, value]) => (
          <div key={label}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <Text component="dd" m={0}>
              {value || 'Non renseigné'}
            </Text>
          </div>
        ))}
      </SimpleGrid>
    </SectionCard>
  );
}

function factsOf({ known }: DossierFile): [label: string, value: string][] {
  const { representative, commitmentOn, fullTimeEquivalents } = known;
  const count = (value: number | null) => (value === null ? '' : groupThousands(value));
  return [
    ['SIRET', known.siret && formatSiret(known.siret)],
    ['RNA', known.rna && formatRna(known.rna)],
    ['Siège', known.address],
    ['Représentant légal', representative ? `${representative.name}, ${representative.role.toLocaleLowerCase('fr')}` : ''],
    ['Adhérents', count(known.members)],
    ['Bénévoles', count(known.volunteers)],
    ['Salariés', count(known.employees)],
    ['Équivalents temps plein', fullTimeEquivalents === null ? '' : formatHundredths(fullTimeEquivalents)],
    ['Contrat d’engagement républicain', commitmentOn === null ? '' : `souscrit le ${formatDateMedium(commitmentOn)}`],
  ];
}
