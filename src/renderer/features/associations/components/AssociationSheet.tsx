import { Button, Grid, Stack } from '@mantine/core';
import type { Association, IdentifierFlag } from '#shared/features/associations/model';
import { associationNotes } from '#shared/features/associations/notes';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { quote } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { capitalised } from '../identifier-verdict';
import { LeadersCard } from './LeadersCard';
import { ApprovalsCard } from './sheet/ApprovalsCard';
import { CountsCard } from './sheet/CountsCard';
import { IdentityCard } from './sheet/IdentityCard';
import { LifeCard } from './sheet/LifeCard';
import { NumbersCard } from './sheet/NumbersCard';
import { SeatCard } from './sheet/SeatCard';

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
      {associationNotes(association)
        .filter(({ tone }) => tone === 'warning')
        .map(({ key, tone, message, source }) => (
          <LegalNote key={key} tone={tone} message={message} source={source} />
        ))}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <IdentityCard association={association} />
            <LeadersCard associationId={association.id} />
            <NumbersCard association={association} editable={onEdit !== undefined} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            <SeatCard association={association} />
            <CountsCard association={association} />
            <ApprovalsCard association={association} />
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
            {ASSOCIATION_FIELDS[flag.field]} {quote(association[flag.field])}.
          </strong>{' '}
          {capitalised(flag.message)}
        </>
      }
      action={mend || undefined}
    />
  );
}
