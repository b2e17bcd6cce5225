import { setImmediate } from 'node:timers/promises';
import { versionChanges } from '#shared/features/deliberations/compare';
import type { DeliberationContent, DeliberationTexts, DeliberationVersion, DrawnDeliberation } from '#shared/features/deliberations/model';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { DomainError, broken } from '#shared/kernel/errors';
import type { DeliberationId, SessionId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { lookOf } from '../../documents/town-letterhead';
import type { Call } from '../../ipc/call';
import { contentOf } from './content';
import { deliberationPaper, type ActDates } from './deliberation-paper';
import type { HeldSession, ReadHeldSession } from './held-session';
import { keepOne, type KeepAll, type ToKeep } from './to-keep';
import { actDatesOf } from './register-report';
import * as versions from './versions-repository';

/** What the acts ask of other features. */
export interface ActsDependencies {
  readonly store: Store;
  readonly heldSession: ReadHeldSession;
  readonly keepAll: KeepAll;
}

export type ActsService = ReturnType<typeof createActsService>;

/** Deliberations drawn up as versions that never change, each with its Word file. */
export function createActsService({ store, heldSession, keepAll }: ActsDependencies) {
  function drawn(id: DeliberationId): DrawnDeliberation {
    return store.read((db) => {
      const { sessionId, number } = versions.getNumbered(db, id);
      return { id, sessionId, number, versions: versions.listVersions(db, id) };
    });
  }

  /** The Word file of a version, to be kept with the link to it. */
  async function wordOf({ held, dates, numbered, version }: ToPrint): Promise<ToKeep> {
    const title = `Délibération n° ${numbered.number}`;
    const { writeDeliberation } = await import('./write-acts');
    return {
      document: {
        kind: 'deliberation',
        title,
        fileName: `${held.session.meetsOn}-deliberation-${numbered.number}.docx`,
        bytes: await writeDeliberation(title, held, deliberationPaper(version, dates, lookOf(held.town))),
      },
      associationIds: [],
      sessionId: held.session.id,
      alongside: (tx, documentId) => versions.linkDocument(tx, { documentId, deliberationId: numbered.id, version: version.version }),
    };
  }

  /** A new version with its Word file, kept together. */
  async function drawing({ before, ...printed }: ToPrint & { before?: DeliberationContent }): Promise<ToKeep> {
    const { numbered, version } = printed;
    const word = await wordOf(printed);
    return {
      ...word,
      alongside(tx, documentId, audit) {
        versions.insertVersion(tx, numbered.id, version);
        const was = before && { before: toldTexts(before) };
        const after = { number: numbered.number, reason: version.reason, ...toldTexts(version.content) };
        audit({ entity: 'deliberation', entityId: numbered.id, label: labelOf(numbered, version), ...was, after });
        word.alongside?.(tx, documentId, audit);
      },
    };
  }

  return {
    drawn,

    /** Draws up every numbered deliberation of a session that is not yet. @throws RULE `nothing-to-draw-up`; CANCELLED */
    async drawUp(sessionId: SessionId, call: Call): Promise<IssuedDocument[]> {
      const { held, dates, waiting } = store.read((db) => ({
        held: heldSession(db, sessionId, call.today),
        dates: actDatesOf(db, sessionId),
        waiting: versions.listNumbered(db, sessionId).filter(({ id }) => versions.listVersions(db, id).length === 0),
      }));
      if (waiting.length === 0) throw broken({ rule: 'nothing-to-draw-up' });
      const kept: ToKeep[] = [];
      for (const numbered of waiting) {
        call.progress(kept.length, waiting.length, `Délibération n° ${numbered.number}`);
        await setImmediate();
        if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
        const version = { version: 1, reason: '', createdAt: call.now, content: contentOf(held, numbered) };
        kept.push(await drawing({ held, dates, numbered, version }));
      }
      call.progress(kept.length, waiting.length, 'Enregistrement');
      const issued = keepAll(kept, call);
      call.changed('council', 'documents');
      return issued;
    },

    /** Draws up a new version: the texts given, the figures as the session now stands. @throws RULE `changed-meanwhile`, `nothing-to-correct` */
    async correct({ id, version, reason, values }: Correction, call: Call): Promise<DrawnDeliberation> {
      const { numbered, held, dates, last } = store.read((db) => {
        const found = versions.getNumbered(db, id);
        return {
          numbered: found,
          held: heldSession(db, found.sessionId, call.today),
          dates: actDatesOf(db, found.sessionId),
          last: versions.listVersions(db, id)[0],
        };
      });
      if (last?.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'deliberation' });
      const content = contentOf(held, { ...numbered, texts: values });
      if (versionChanges(last.content, content).length === 0) throw broken({ rule: 'nothing-to-correct' });
      const next = { version: last.version + 1, reason, createdAt: call.now, content };
      keepAll([await drawing({ held, dates, numbered, version: next, before: last.content })], call);
      call.changed('council', 'documents');
      return drawn(id);
    },

    /** The Word file of the last version again, with the dates now known. @throws RULE `nothing-to-draw-up` before the first version */
    async print(id: DeliberationId, call: Call): Promise<IssuedDocument> {
      const { numbered, held, dates, last } = store.read((db) => {
        const found = versions.getNumbered(db, id);
        const [latest] = versions.listVersions(db, id);
        return {
          numbered: found,
          held: heldSession(db, found.sessionId, call.today),
          dates: actDatesOf(db, found.sessionId),
          last: latest,
        };
      });
      if (!last) throw broken({ rule: 'nothing-to-draw-up' });
      return keepOne(keepAll, await wordOf({ held, dates, numbered, version: last }), call);
    },
  };
}

interface ToPrint {
  readonly held: HeldSession;
  readonly dates: ActDates;
  readonly numbered: versions.Numbered;
  readonly version: DeliberationVersion;
}

interface Correction {
  readonly id: DeliberationId;
  /** The version that is corrected: the last one. */
  readonly version: number;
  readonly reason: string;
  readonly values: DeliberationTexts;
}

function toldTexts({ title, visas, recitals, decision, sentence }: DeliberationContent) {
  return { title, visas, recitals, decision, sentence };
}

function labelOf({ number }: versions.Numbered, { version, content }: DeliberationVersion): string {
  return `${number} – ${content.title}${version === 1 ? '' : ` (version ${version})`}`;
}
