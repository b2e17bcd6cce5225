import type { Approval, Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, COMMERCIAL_TAXES_WORDS } from '#shared/features/associations/words';
import { formatDateShort } from '#shared/kernel/dates';
import { ifKnown, linesOf } from './known';
import { SheetCard } from './SheetCard';

/** What the State and others recognise of it. */
export function ApprovalsCard({ association }: { association: Association }) {
  const { approvals, affiliations, publicUtility, publicUtilityOn, commercialTaxes } = association;
  const utility = publicUtilityOn === null ? 'Oui' : `Depuis le ${formatDateShort(publicUtilityOn)}`;
  return (
    <SheetCard
      title="Agréments et affiliations"
      notes={{ section: 'approvals', of: association }}
      fields={[
        [ASSOCIATION_FIELDS.approvals, linesOf(...approvals.map(approvalLine))],
        [ASSOCIATION_FIELDS.affiliations, affiliations],
        ...ifKnown(ASSOCIATION_FIELDS.publicUtility, publicUtility && utility),
        ...ifKnown(ASSOCIATION_FIELDS.commercialTaxes, commercialTaxes !== 'unknown' && COMMERCIAL_TAXES_WORDS[commercialTaxes]),
      ]}
    />
  );
}

/** « Sport (Préfecture de Meurthe-et-Moselle, 12/03/2015) » */
function approvalLine({ kind, authority, grantedOn }: Approval): string {
  const details = [authority, grantedOn === null ? '' : formatDateShort(grantedOn)].filter((part) => part !== '').join(', ');
  return details === '' ? kind : `${kind} (${details})`;
}
