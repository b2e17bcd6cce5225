import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { DossierForm } from '#shared/features/grant-dossiers/linking';
import { DOSSIER_FIELDS as labels } from '#shared/features/grant-dossiers/field-words';
import { DOSSIER_WORDS } from '#shared/features/grant-dossiers/words';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { cents, formatAmount } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { SectionCard } from '../../../components/SectionCard';
import type { CardProps } from './card-props';
import { ChoiceField } from './ChoiceField';
import { Findings } from './Findings';

/** What the legal representative swears (section 7). */
export function AttestationsCard({
  control: { form, errors, change },
  editable,
  findings,
  law,
}: CardProps & { readonly law: LegalLookup }) {
  const set = (values: Partial<DossierForm>) => change((shown) => ({ ...shown, ...values }));
  const disabled = !editable;
  const threshold = formatAmount(cents(legalNumber(law, 'grant.public-aids-threshold')));
  const aids = { ...DOSSIER_WORDS.publicAids, 'up-to-threshold': `Jusqu’à ${threshold}`, 'over-threshold': `Plus de ${threshold}` };
  return (
    <SectionCard title="Attestations">
      <Stack gap="sm">
        <Checkbox
          label="L’association est à jour de ses obligations administratives, comptables, sociales et fiscales"
          disabled={disabled}
          checked={form.attestsUpToDate}
          onChange={(event) => set({ attestsUpToDate: event.currentTarget.checked })}
        />
        <Checkbox
          label="Elle a souscrit au contrat d’engagement républicain"
          disabled={disabled}
          checked={form.attestsCommitment}
          onChange={(event) => set({ attestsCommitment: event.currentTarget.checked })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
          <ChoiceField
            label={labels['publicAids']}
            disabled={disabled}
            words={aids}
            value={form.publicAids}
            onChange={(publicAids) => set({ publicAids })}
          />
          <ChoiceField
            label={labels['signatory']}
            disabled={disabled}
            words={DOSSIER_WORDS.signatory}
            value={form.signatory}
            onChange={(signatory) => set({ signatory })}
          />
          <TextInput
            label={labels['signedBy']}
            disabled={disabled}
            error={errors['signedBy']}
            value={form.signedBy}
            onChange={(event) => set({ signedBy: event.currentTarget.value })}
          />
          <DateField label={labels['signedOn']} disabled={disabled} value={form.signedOn} onChange={(day) => set({ signedOn: day })} />
        </SimpleGrid>
      </Stack>
      <Findings findings={findings.filter(({ kind }) => kind === 'attestation')} place="dossier" />
    </SectionCard>
  );
}
