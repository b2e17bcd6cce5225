import { z } from 'zod';
import { affairAnnexName } from '#shared/features/council-publication/names';
import { endingOf } from '#shared/kernel/file-kinds';
import { AnnexId, DeliberationId, type SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const OF_AGENDA = `SELECT a.id, a.position, a.title, a.personal_data AS personalData, a.to_transmit AS toTransmit, a.already_given AS alreadyGiven,
    f.file_name AS kept, f.size, d.id AS deliberationId, i.withdrawn_on IS NOT NULL AS withdrawn,
    CASE i.agenda_number WHEN '' THEN CAST(i.position AS TEXT) ELSE i.agenda_number END AS affair
  FROM item_annex a JOIN item_annex_file f ON f.id = a.file_id JOIN council_item i ON i.id = a.item_id LEFT JOIN deliberation d ON d.item_id = i.id
  WHERE i.session_id = ? AND i.removed_at IS NULL AND a.removed_at IS NULL ORDER BY i.position, a.position`;

const flag = z.int().transform((value) => value === 1);
const Row = z.object({
  id: AnnexId,
  position: z.int(),
  title: z.string(),
  personalData: flag,
  toTransmit: flag,
  alreadyGiven: flag,
  kept: z.string(),
  size: z.int(),
  /** Null until its affair took its number. */
  deliberationId: DeliberationId.nullable(),
  withdrawn: flag,
  affair: z.string(),
});

/** An annex as a folder holds it: `fileName` is the one of before there is a deliberation. */
export type SessionAnnex = Omit<z.infer<typeof Row>, 'kept' | 'affair'> & { readonly ending: string; readonly fileName: string };

/** What is annexed to the affairs of a session, in the order of the agenda. Reads the tables of the agenda, writes none. */
export function annexesOfAgenda(db: Reader, session: SessionId): SessionAnnex[] {
  return z
    .array(Row)
    .parse(db.statement(OF_AGENDA).all(session))
    .map(({ kept, affair, ...annex }) => {
      const ending = endingOf(kept);
      return { ...annex, ending, fileName: affairAnnexName(affair, { ...annex, ending }) };
    });
}
