import type { IssuedDocument } from '#shared/features/documents/contract';
import type { Minutes } from '#shared/features/minutes/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { ReadHeldMinutes } from './held-minutes';
import { minutesFactsOf } from './minutes-report';
import { missingOf } from './missing';
import { minutesText } from './text';

/** What the minutes ask of other features. */
export interface MinutesDependencies {
  readonly store: Store;
  readonly heldSession: ReadHeldMinutes;
  readonly keep: (issue: MinutesToKeep, call: Call) => IssuedDocument;
}

/** The Word file of the minutes of a session. */
export interface MinutesToKeep {
  readonly document: Pick<IssuedDocument, 'kind' | 'title' | 'fileName'> & { readonly bytes: Uint8Array };
  readonly associationIds: readonly never[];
  readonly sessionId: SessionId;
}

export type MinutesService = ReturnType<typeof createMinutesService>;

/** The minutes of the sessions (CGCT, art. L. 2121-15): shown with what they miss, then issued. */
export function createMinutesService({ store, heldSession, keep }: MinutesDependencies) {
  const read = (sessionId: SessionId, today: CivilDate) =>
    store.read((db) => {
      const held = heldSession(db, sessionId, today);
      const facts = minutesFactsOf(db, sessionId);
      return { held, facts, text: minutesText(held, facts) };
    });

  return {
    get(sessionId: SessionId, today: CivilDate): Minutes {
      const { held, facts, text } = read(sessionId, today);
      const { approval, nextSession } = facts;
      return { sessionId, text, missing: missingOf(held), approval, nextSession };
    },

    /** Writes and keeps them as they now stand; what is missing is printed as a visible gap. */
    async issue(sessionId: SessionId, call: Call): Promise<IssuedDocument> {
      const { held, text } = read(sessionId, call.today);
      const { writeMinutes } = await import('./write-minutes');
      const bytes = await writeMinutes(held, text);
      const document = { kind: 'minutes' as const, title: 'Procès-verbal', fileName: `${held.session.meetsOn}-proces-verbal.docx`, bytes };
      const issued = keep({ document, associationIds: [], sessionId }, call);
      call.changed('council');
      return issued;
    },
  };
}
