import { Button } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import type { BankAccountView } from '#shared/features/bank/model';
import { formatDateLong, isoDateOf } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import { CALL_BACK_REASON } from '../labels';

/** The banner over details that nobody has confirmed yet, with the way to do it. */
export function CallBackNote({ account, onCallBack }: { account: BankAccountView; onCallBack: (() => void) | undefined }) {
  const since = formatDateLong(isoDateOf(account.createdAt));
  const action = onCallBack && (
    <Button size="compact-sm" variant="default" leftSection={<IconPhoneCall size={16} aria-hidden />} onClick={onCallBack}>
      Noter le contre-appel
    </Button>
  );
  return (
    <LegalNote
      tone="warning"
      message={
        <>
          <strong>Contre-appel à faire.</strong> Coordonnées saisies le {since}
          {account.by === '' ? '' : ` par ${account.by}`}. {CALL_BACK_REASON}
        </>
      }
      action={action}
    />
  );
}
