import type { Register } from '#shared/features/deliberations/model';
import type { IssuedDocument } from '#shared/features/documents/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { civilDate, type CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { affairsOf } from './affairs-report';
import type { ReadHeldSession } from './held-session';
import { listPaper, postingCertificatePaper, type ListSource } from './list-papers';
import { registerPaper } from './register-paper';
import { actDatesOf, registerOf } from './register-report';
import { keepOne, type KeepAll } from './to-keep';

/** What the lists ask of other features. */
export interface ListsDependencies {
  readonly store: Store;
  readonly heldSession: ReadHeldSession;
  readonly town: () => Town;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly keepAll: KeepAll;
}

/** A session, and the day its list was or will be posted; null when that is not known. */
interface Posting {
  readonly sessionId: SessionId;
  readonly postedOn: CivilDate | null;
}

export type ListsService = ReturnType<typeof createListsService>;

/** What is told of the deliberations together: the list of a session, its certificate, the register of a year. */
export function createListsService({ store, heldSession, town, lawOn, keepAll }: ListsDependencies) {
  const sourceOf = ({ sessionId, postedOn }: Posting, { today }: Call): ListSource =>
    store.read((db) => ({
      held: heldSession(db, sessionId, today),
      rows: affairsOf(db, sessionId),
      postedOn: postedOn ?? actDatesOf(db, sessionId).listPublishedOn,
      today,
    }));

  return {
    /** The list of what the council examined, with the day it is posted when that is known. */
    async issueList(posting: Posting, call: Call): Promise<IssuedDocument> {
      const source = sourceOf(posting, call);
      const { writeList } = await import('./write-acts');
      const title = 'Liste des délibérations';
      const bytes = await writeList(title, source.held, listPaper(source));
      const fileName = `${source.held.session.meetsOn}-liste-des-deliberations.docx`;
      const document = { kind: 'deliberation-list' as const, title, fileName, bytes };
      return keepOne(keepAll, { document, associationIds: [], sessionId: posting.sessionId }, call);
    },

    /** The mayor's certificate that the list was posted and put online that day. */
    async issueCertificate(posting: Posting, call: Call): Promise<IssuedDocument> {
      const source = sourceOf(posting, call);
      const { writeCertificate } = await import('./write-acts');
      const title = 'Certificat d’affichage';
      const bytes = await writeCertificate(title, source.held, postingCertificatePaper(source));
      const fileName = `${source.held.session.meetsOn}-certificat-d-affichage.docx`;
      const document = { kind: 'posting-certificate' as const, title, fileName, bytes };
      return keepOne(keepAll, { document, associationIds: [], sessionId: posting.sessionId }, call);
    },

    register: (year: number): Register => store.read((db) => registerOf(db, year)),

    /** The register of a year: its two tables and the closing sheet of each session. @throws RULE `nothing-to-draw-up` for a year without numbers */
    async issueRegister(year: number, call: Call): Promise<IssuedDocument> {
      const source = store.read((db) => {
        const register = registerOf(db, year);
        const held = register.sessions.map(({ sessionId }) => heldSession(db, sessionId, call.today));
        return { register, held, town: town(), law: lawOn(db, civilDate(`${year}-12-31`)) };
      });
      if (source.register.rows.length === 0) throw broken({ rule: 'nothing-to-draw-up' });
      const { writeRegister } = await import('./write-acts');
      const title = `Registre des délibérations ${year}`;
      const bytes = await writeRegister(title, source.town, registerPaper(source));
      const document = { kind: 'register' as const, title, fileName: `registre-des-deliberations-${year}.docx`, bytes };
      return keepOne(keepAll, { document, associationIds: [] }, call);
    },
  };
}
