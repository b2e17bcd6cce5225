import type { RevealedBanks } from '../features/associations/export-with-bank';
import { bankColumns } from '../features/bank/repository';

/** The bank details in use with their whole IBANs: only for a command that asks for `validate`. */
export const revealedBanks: RevealedBanks = (db, ids) => bankColumns(db, ids, { revealed: true });
