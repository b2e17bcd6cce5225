import type { IssuedDocument } from '#shared/features/documents/contract';
import {
  DecisionTexts,
  type DecisionDates,
  type DecisionRow,
  type DecisionVersion,
  type MayorDecision,
} from '#shared/features/mayor-decisions/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { MayorDecisionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { contentOf } from './content';
import type { ToPrint } from './decision-paper';
import { labelOf } from './label';
import { wholeDecision, type DecisionsDependencies } from './reading';
import * as decisions from './repository';
import type { ToKeep } from './to-keep';
import { wordDocumentOf } from './word-of-decision';

/** A correction of the last version of a signed decision. */
interface Correction {
  readonly id: MayorDecisionId;
  readonly version: number;
  readonly reason: string;
  readonly values: DecisionTexts;
}

export type DecisionActsService = ReturnType<typeof createDecisionActsService>;

/** Decisions printed, signed, corrected by new versions, sent and published. */
export function createDecisionActsService({ store, lawOn, town, keepAll }: DecisionsDependencies) {
  const get = (id: MayorDecisionId): MayorDecision => store.read((db) => wholeDecision(db, id, lawOn));
  const contentNow = (db: Reader, row: DecisionRow) => contentOf(db, row, { lawOn, town });

  /** The Word file, to be kept with the link to its decision. */
  async function wordOf(id: MayorDecisionId, printed: ToPrint): Promise<ToKeep> {
    return {
      document: await wordDocumentOf(printed, town()),
      associationIds: [],
      alongside: (tx, documentId) => decisions.linkDocument(tx, documentId, id),
    };
  }

  return {
    /** In Word: to be signed, or once signed again with the dates now known. @throws RULE `decision-not-numbered` */
    async issue(id: MayorDecisionId, call: Call): Promise<IssuedDocument> {
      const printed = store.read((db): ToPrint => {
        const row = decisions.getNumbered(db, id);
        const [last] = decisions.listVersions(db, id);
        return { content: last?.content ?? contentNow(db, row), version: last?.version ?? 0, reason: last?.reason ?? '', dates: row };
      });
      const [issued] = keepAll([await wordOf(id, printed)], call);
      if (!issued) throw new Error('one document was to be kept');
      call.changed('council');
      return issued;
    },

    /** From then on its text no longer changes. @throws RULE `decision-not-numbered`, `decision-signed`, `changed-meanwhile` */
    async sign(
      { id, version, signedOn }: { id: MayorDecisionId; version: number; signedOn: CivilDate },
      call: Call,
    ): Promise<MayorDecision> {
      const { row, first } = store.read((db) => {
        const found = decisions.getNumbered(db, id);
        decisions.getUnsigned(db, id, version);
        const kept: DecisionVersion = { version: 1, reason: '', createdAt: call.now, content: contentNow(db, found) };
        return { row: found, first: kept };
      });
      const word = await wordOf(id, { ...first, dates: { ...row, signedOn } });
      const signing: ToKeep = {
        ...word,
        alongside(tx, documentId, audit) {
          decisions.getUnsigned(tx, id, version);
          decisions.setSigned(tx, id, signedOn);
          decisions.insertVersion(tx, id, first);
          audit({ entity: 'mayor-decision', entityId: id, label: labelOf(row), before: { signedOn: null }, after: { signedOn } });
          word.alongside?.(tx, documentId, audit);
        },
      };
      keepAll([signing], call);
      call.changed('council');
      return get(id);
    },

    /** A new version of a signed decision. @throws RULE `decision-not-signed`, `changed-meanwhile`, `nothing-to-correct` */
    async correct({ id, version, reason, values }: Correction, call: Call): Promise<MayorDecision> {
      const { row, last, next } = store.read((db) => {
        const found = decisions.getSigned(db, id, version);
        const [latest] = decisions.listVersions(db, id);
        const content = contentNow(db, { ...found, ...values });
        return { row: found, last: latest, next: { version: (latest?.version ?? 0) + 1, reason, createdAt: call.now, content } };
      });
      const [before, after] = [DecisionTexts.strip().parse(row), values];
      if (!last || JSON.stringify(before) === JSON.stringify(DecisionTexts.parse(after))) throw broken({ rule: 'nothing-to-correct' });
      const word = await wordOf(id, { ...next, dates: row });
      const correcting: ToKeep = {
        ...word,
        alongside(tx, documentId, audit) {
          decisions.updateDecision(tx, decisions.getSigned(tx, id, version), values);
          decisions.insertVersion(tx, id, next);
          const label = `${labelOf({ ...row, ...values })} (version ${next.version})`;
          audit({ entity: 'mayor-decision', entityId: id, label, before, after: { ...after, reason } });
          word.alongside?.(tx, documentId, audit);
        },
      };
      keepAll([correcting], call);
      call.changed('council');
      return get(id);
    },

    /** @throws RULE `decision-not-signed` */
    setDates({ id, values }: { id: MayorDecisionId; values: DecisionDates }, call: Call): MayorDecision {
      store.write(call, (tx, audit) => {
        const row = decisions.getDecision(tx, id);
        if (row.signedOn === null) throw broken({ rule: 'decision-not-signed' });
        decisions.setDates(tx, id, values);
        const { transmittedOn, publishedOn } = row;
        audit({ entity: 'mayor-decision', entityId: id, label: labelOf(row), before: { transmittedOn, publishedOn }, after: values });
      });
      call.changed('council');
      return get(id);
    },
  };
}
