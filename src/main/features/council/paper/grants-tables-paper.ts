import type { GrantsTablesPaper } from '../../../documents/session-papers';
import type { Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { grantsTablePaper } from './grants-paper';
import { meetingTime } from './wording';

/** The tables of grants put to the vote, without their deliberations. */
export function grantsTablesPaper({ session, law }: DossierSource, affairs: readonly Affair[]): GrantsTablesPaper {
  const tables = affairs.flatMap((affair) => {
    if (affair.grants === undefined) return [];
    return [{ ...grantsTablePaper(affair, affair.grants, law), title: 'Tableau des subventions' }];
  });
  return {
    title: 'Tableau des subventions',
    meeting: `Conseil municipal du ${meetingTime(session)}`,
    tables,
    empty: 'Aucune affaire de subventions n’est à l’ordre du jour.',
  };
}
