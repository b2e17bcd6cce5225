import type { PaymentRow } from '#shared/features/payments/model';
import { cents } from '#shared/kernel/money';
import { DayModal } from './DayModal';
import { PartModal } from './PartModal';
import type { PaymentDialog } from './PaymentMenu';
import { PaymentModal } from './PaymentModal';

/** The dialog that is open about one payment. */
export interface OpenPayment {
  readonly dialog: PaymentDialog;
  readonly payment: PaymentRow;
}

/** The dialogs of one payment. */
export function PaymentDialogs({ open, onClose }: { open: OpenPayment | null; onClose: () => void }) {
  if (open === null) return null;
  const { dialog, payment } = open;
  if (dialog === 'edit') return <PaymentModal requestId={payment.requestId} payment={payment} left={cents(0)} onClose={onClose} />;
  if (dialog === 'part') return <PartModal payment={payment} onClose={onClose} />;
  return <DayModal step={dialog} payments={[payment]} onClose={onClose} />;
}
