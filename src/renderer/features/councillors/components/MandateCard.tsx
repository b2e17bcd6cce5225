import { Anchor, Box, SimpleGrid } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CouncillorFile } from '#shared/features/assembly/file';
import { formatPhone } from '#shared/kernel/identifiers';
import { DateText } from '../../../components/DateText';
import { Figure } from '../../../components/Figure';
import { SectionCard } from '../../../components/SectionCard';

/** Who they are, since when they sit, and on which list they were elected. */
export function MandateCard({ file: { councillor, list } }: { readonly file: CouncillorFile }) {
  const { person, tableOrder, group, startsOn, endsOn } = councillor;
  return (
    <SectionCard
      title="Mandat"
      actions={
        <Anchor size="sm" underline="hover" renderRoot={(props) => <Link {...props} to="/people/$id" params={{ id: person.id }} />}>
          Fiche de la personne
        </Anchor>
      }
    >
      <SimpleGrid cols={2} spacing="sm">
        <Figure label="Rang au tableau">{tableOrder}</Figure>
        <Figure label="Groupe">{group || '–'}</Figure>
        <Figure label="Début du mandat">
          <DateText value={startsOn} />
        </Figure>
        <Figure label="Fin du mandat">{endsOn === null ? 'En cours' : <DateText value={endsOn} />}</Figure>
        <Figure label="Liste">{list ? `${list.name}, ${list.rank}ᵉ` : 'À saisir dans les listes'}</Figure>
        <Figure label="Né(e) le">{list?.bornOn ? <DateText value={list.bornOn} /> : '–'}</Figure>
        <Figure label="Téléphone">{person.phone === '' ? '–' : formatPhone(person.phone)}</Figure>
      </SimpleGrid>
      <Box mt="sm" style={{ overflowWrap: 'anywhere' }}>
        <Figure label="Courriel">{person.email || '–'}</Figure>
      </Box>
    </SectionCard>
  );
}
