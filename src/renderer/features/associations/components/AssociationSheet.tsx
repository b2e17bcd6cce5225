import { Button, Grid, Stack } from '@mantine/core';
import type { Association, IdentifierFlag } from '#shared/features/associations/model';
import { plural, quote } from '#shared/kernel/french';
import { formatPhone, formatRna, formatSiren, formatSiret, sirenOf } from '#shared/kernel/identifiers';
import { DateText } from '../../../components/DateText';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { capitalised } from '../identifier-verdict';
import { fieldLabels, legalCategoryLabels } from '../labels';
import { FieldList } from './FieldList';
import { LeadersCard } from './LeadersCard';

interface AssociationSheetProps {
  readonly association: Association;
  /** Absent for those who may only read. */
  readonly onEdit?: (() => void) | undefined;
}

/** Everything known about one association, and what is to be mended in it. */
export function AssociationSheet({ association, onEdit }: AssociationSheetProps) {
  return (
    <Stack gap="md">
      {association.flags.map((flag) => (
        <FlagNote key={flag.field} association={association} flag={flag} onEdit={onEdit} />
      ))}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <IdentityCard association={association} />
            <LeadersCard associationId={association.id} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            <ContactCard association={association} />
            <LifeCard association={association} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function FlagNote({ association, flag, onEdit }: AssociationSheetProps & { readonly flag: IdentifierFlag }) {
  const mend = onEdit && (
    <Button size="compact-sm" variant="default" onClick={onEdit}>
      Corriger
    </Button>
  );
  return (
    <LegalNote
      tone="warning"
      message={
        <>
          <strong>
            {fieldLabels[flag.field]} {quote(association[flag.field])}.
          </strong>{' '}
          {capitalised(flag.message)}
        </>
      }
      action={mend || undefined}
    />
  );
}

function IdentityCard({ association }: { association: Association }) {
  const { purpose, domain, neighbourhood, siret, rna, legalCategory, flags } = association;
  const siretIsValid = siret !== '' && !flags.some(({ field }) => field === 'siret');
  return (
    <SectionCard title="Identité">
      <FieldList
        fields={[
          [fieldLabels.purpose, purpose],
          [fieldLabels.domain, domain],
          [fieldLabels.neighbourhood, neighbourhood],
          [fieldLabels.siret, formatSiret(siret)],
          ...(siretIsValid ? [['SIREN', formatSiren(sirenOf(siret))] as const] : []),
          [fieldLabels.rna, formatRna(rna)],
          [fieldLabels.legalCategory, legalCategoryLabels[legalCategory] ?? legalCategory],
        ]}
      />
    </SectionCard>
  );
}

function ContactCard({ association }: { association: Association }) {
  const { address, postalCode, city, phone, email, website } = association;
  const place = [postalCode, city].filter((part) => part !== '').join(' ');
  return (
    <SectionCard title="Coordonnées">
      <FieldList
        fields={[
          [fieldLabels.address, [address, place].filter((part) => part !== '').join('\n')],
          [fieldLabels.phone, formatPhone(phone)],
          [fieldLabels.email, email],
          [fieldLabels.website, website],
        ]}
      />
    </SectionCard>
  );
}

function LifeCard({ association }: { association: Association }) {
  const { foundedOn, members, republicanCommitmentOn, notes } = association;
  return (
    <SectionCard title="Vie de l’association">
      <FieldList
        fields={[
          [fieldLabels.foundedOn, foundedOn && <DateText value={foundedOn} />],
          ['Adhérents', members === null ? null : plural(members, 'adhérent', 'adhérents')],
          ['Contrat d’engagement républicain', republicanCommitmentOn && <DateText value={republicanCommitmentOn} />],
          [fieldLabels.notes, notes],
        ]}
      />
    </SectionCard>
  );
}
