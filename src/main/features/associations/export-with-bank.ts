import { guardText } from '#shared/features/associations/cell-text';
import { BANK_TITLES } from '#shared/features/associations/bank-columns';
import { plural } from '#shared/kernel/french';
import { normaliseIban } from '#shared/kernel/iban';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { registerFile, type ExportRequest, type ExportSources } from './export';

/** The bank details in use of these associations, the IBAN whole. */
export type RevealedBanks = (
  db: Reader,
  ids: readonly AssociationId[],
) => ReadonlyMap<AssociationId, { holder: string; iban: string; bic: string; bankName: string; calledBack: boolean }>;

/** The register with whole IBANs, for those who may validate (the contract says so). That it was made stays in the journal. */
export async function exportWithBank(
  sources: ExportSources & { readonly revealedBanks: RevealedBanks },
  request: ExportRequest,
  call: Call,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { count, ...file } = await registerFile(
    sources,
    { ...request, added: { titles: BANK_TITLES, of: textsOf(sources, request) } },
    call,
  );
  sources.store.write(call, (_tx, audit) =>
    audit({
      entity: 'bank-account',
      entityId: null,
      label: `Registre exporté : ${plural(count, 'association', 'associations')}`,
      after: { associations: count, wholeIbans: true },
    }),
  );
  call.changed('audit');
  return file;
}

function textsOf({ revealedBanks }: { readonly revealedBanks: RevealedBanks }, { format }: ExportRequest) {
  const text = (value: string) => guardText(value, format === 'csv');
  return (db: Reader, ids: readonly AssociationId[]): ReadonlyMap<AssociationId, readonly string[]> =>
    new Map(
      Array.from(revealedBanks(db, ids), ([id, { holder, iban, bic, bankName, calledBack }]) => [
        id,
        [text(holder), normaliseIban(iban), bic, text(bankName), calledBack ? 'fait' : 'à faire'],
      ]),
    );
}
