import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { AssociationId, BankAccountId } from '../../kernel/ids';
import { BankAccountView, BankDetailsInput, BankSlip, BankWarning, CallBackInput, KnownNumber, NumberVerdict } from './model';

const ByAssociation = z.strictObject({ associationId: AssociationId });
const ById = z.strictObject({ id: BankAccountId });

export const bankContract = {
  'bank.ofAssociation': query(
    { permission: 'read', summary: 'The bank details of an association, masked: those in use, the earlier ones, the slip in the vault.' },
    ByAssociation,
    z.strictObject({
      current: BankAccountView.nullable(),
      earlier: z.array(BankAccountView),
      slip: BankSlip.nullable(),
      knownNumbers: z.array(KnownNumber),
    }),
  ),
  'bank.check': query(
    { permission: 'write', summary: 'What the checks say of bank details being typed; nothing is kept.' },
    z.strictObject({ associationId: AssociationId, iban: z.string().max(60), bic: z.string().max(20), holder: z.string().max(140) }),
    z.strictObject({ iban: NumberVerdict, bic: NumberVerdict, warnings: z.array(BankWarning) }),
  ),
  'bank.set': command(
    { permission: 'write', summary: 'Gives an association new bank details, to be called back about; those before are ended.' },
    z.strictObject({ associationId: AssociationId, values: BankDetailsInput }),
    BankAccountView,
  ),
  'bank.withdraw': command(
    {
      permission: 'write',
      summary: 'Takes back details typed by mistake; those before are in use again. Refused once they were called back about.',
    },
    ById,
    z.strictObject({}),
  ),
  'bank.end': command(
    { permission: 'write', summary: 'The account is closed: the association has no bank details any more. `bank.resume` undoes it.' },
    ById,
    z.strictObject({}),
  ),
  'bank.resume': command({ permission: 'write', summary: 'Puts ended details back in use, when no others are.' }, ById, BankAccountView),
  'bank.callBack': command(
    { permission: 'write', summary: 'Records that the association was called back on a number known before, and confirmed its details.' },
    z.strictObject({ id: BankAccountId, values: CallBackInput }),
    BankAccountView,
  ),
  'bank.undoCallBack': command(
    { permission: 'write', summary: 'Takes back a call recorded by mistake: it is to be made again.' },
    ById,
    BankAccountView,
  ),
  'bank.reveal': command(
    { permission: 'validate', summary: 'The whole IBAN; that it was shown, and to whom, stays in the journal.' },
    ById,
    z.strictObject({ iban: z.string(), formatted: z.string() }),
  ),
};
