import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { formatPhone } from '#shared/kernel/identifiers';
import { StatusBadge } from '../../../../components/StatusBadge';
import { ifKnown, linesOf } from './known';
import { SheetCard } from './SheetCard';

/** Where it has its seat, where to write to, and how to reach it. */
export function SeatCard({ association }: { association: Association }) {
  const { address, postalCode, city, seatIsHome, phone, secondPhone, email, website } = association;
  const { mailRecipient, mailAddress, mailPostalCode, mailCity } = association;
  return (
    <SheetCard
      title="Siège et contacts"
      fields={[
        [ASSOCIATION_FIELDS.address, linesOf(address, `${postalCode} ${city}`.trim())],
        ...ifKnown('Nature du siège', seatIsHome && <StatusBadge tone="warning">Domicile d’un bénévole, à ne pas publier</StatusBadge>),
        ...ifKnown(ASSOCIATION_FIELDS.mailAddress, linesOf(mailRecipient, mailAddress, `${mailPostalCode} ${mailCity}`.trim())),
        [ASSOCIATION_FIELDS.phone, linesOf(formatPhone(phone), formatPhone(secondPhone))],
        [ASSOCIATION_FIELDS.email, email],
        [ASSOCIATION_FIELDS.website, website],
      ]}
    />
  );
}
