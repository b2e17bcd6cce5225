import type { z } from 'zod';
import type { agreementsContract } from '#shared/features/agreements/contract';
import type { AgreementInput, AgreementRow, AmendmentInput } from '#shared/features/agreements/model';
import { areInOrder, isLasting, longestYears } from '#shared/features/agreements/rules';
import { addresseeName, type Addressee } from '#shared/features/association-papers/postal';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { AgreementId, AmendmentId, type AssociationId, type DocumentId, type GrantRequestId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { agreementPaper } from './paper/agreement-paper';
import { amendmentPaper } from './paper/amendment-paper';
import type { AgreementSource, DetailedBudget } from './paper/source';
import * as repository from './repository';
import { agreementFacts, agreementRow, findAgreementOf } from './rows-report';

/** A document just written about an association; `alongside` is written in the transaction that keeps it. */
interface PaperToKeep {
  readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly associationIds: readonly AssociationId[];
  readonly alongside: (tx: Tx, id: DocumentId, audit: AuditSink) => void;
}

/** What agreements ask of other features. */
export interface AgreementsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  /** Who presides an association; null when nobody is known. */
  readonly presidentOf: (db: Reader, id: AssociationId, today: CivilDate) => Addressee | null;
  /** The forecast budget in the dossier of a request; null when there is none. */
  readonly budgetOf: (db: Reader, id: GrantRequestId) => DetailedBudget | null;
  readonly keep: (paper: PaperToKeep, call: Call) => IssuedDocument;
}

type InputOf<Name extends keyof typeof agreementsContract> = z.output<(typeof agreementsContract)[Name]['input']>;

export type AgreementsService = ReturnType<typeof createAgreementsService>;

/** The conventions d'objectifs: prepared, signed, amended. */
export function createAgreementsService({ store, lawOn, town, presidentOf, budgetOf, keep }: AgreementsDependencies) {
  const rowOf = (id: AgreementId, call: Call) => store.read((db) => agreementRow(db, id, call.today));

  /** Changes an agreement that nobody changed meanwhile, with its line in the journal. */
  function change(id: AgreementId, call: Call, work: (before: repository.StoredAgreement, tx: Tx) => repository.StoredAgreement): void {
    store.write(call, (tx, audit) => {
      const before = repository.getAgreement(tx, id);
      const after = work(before, tx);
      audit({ entity: 'agreement', entityId: id, label: labelOf(tx, after), before, after });
    });
    tell(call);
  }

  /** The dossier tells the cost of the project; without one, it is typed. */
  const costOf = (db: Reader, id: GrantRequestId, { projectCost }: AgreementInput) => budgetOf(db, id)?.cost ?? projectCost;

  function sourceOf(db: Reader, id: AgreementId, call: Call): AgreementSource {
    const stored = agreementRow(db, id, call.today);
    const budget = printable(budgetOf(db, stored.requestId), stored);
    const agreement = { ...stored, projectCost: budget?.cost ?? stored.projectCost };
    const president = presidentOf(db, agreement.associationId, call.today);
    const titles = { madam: 'Présidente', sir: 'Président', none: 'Représentant légal' };
    return {
      agreement,
      facts: agreementFacts(db, agreement.requestId),
      town: town(),
      law: lawOn(db, call.today),
      budget,
      president: addresseeName(president),
      presidentTitle: titles[president?.civility ?? 'none'],
    };
  }

  return {
    prepare({ requestId, values }: InputOf<'agreements.prepare'>, call: Call): AgreementRow {
      const id = newId(AgreementId);
      store.write(call, (tx, audit) => {
        refuseDates(values, lawOn(tx, call.today));
        const { voted, closedAs, associationName } = agreementFacts(tx, requestId);
        const existing = findAgreementOf(tx, requestId, call.today);
        if (existing) throw broken({ rule: 'agreement-exists', association: associationName, number: existing.number });
        if (voted === null || voted === 0 || closedAs !== null)
          throw invalidField(['requestId'], 'Une convention suppose une subvention votée.');
        const number = repository.nextAgreementNumber(tx, yearOf(call.today));
        const projectCost = costOf(tx, requestId, values);
        const after = { ...values, projectCost, ...NOT_STARTED, id, requestId, number, amount: voted, preparedOn: call.today, version: 1 };
        repository.insertAgreement(tx, after);
        audit({ entity: 'agreement', entityId: id, label: `n° ${number} – ${associationName}`, after });
      });
      tell(call);
      return rowOf(id, call);
    },

    update({ id, version, values }: InputOf<'agreements.update'>, call: Call): AgreementRow {
      change(id, call, (before, tx) => {
        refuseDates(values, lawOn(tx, call.today));
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'agreement' });
        refuseSigned(before);
        return repository.updateAgreement(tx, before, { ...values, projectCost: costOf(tx, before.requestId, values) });
      });
      return rowOf(id, call);
    },

    follow({ id, version, steps }: InputOf<'agreements.follow'>, call: Call): AgreementRow {
      if (!areInOrder(steps)) throw broken({ rule: 'agreement-steps' });
      for (const [field, day] of Object.entries(steps))
        if (day !== null && day > call.today)
          throw invalidField(['steps', field], 'Cette date est à venir : indiquez le jour où cela a été fait.');
      change(id, call, (before, tx) => {
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'agreement' });
        return repository.updateAgreement(tx, before, steps);
      });
      return rowOf(id, call);
    },

    setRemoved(id: AgreementId, removed: boolean, call: Call): void {
      change(id, call, (before, tx) => {
        if (removed) refuseSigned(before);
        const other = removed ? undefined : findAgreementOf(tx, before.requestId, call.today);
        if (other) throw broken({ rule: 'agreement-exists', association: other.associationName, number: other.number });
        return repository.updateAgreement(tx, before, { removedAt: removed ? call.now : null });
      });
    },

    rowOf,

    async write(id: AgreementId, call: Call): Promise<IssuedDocument> {
      const source = store.read((db) => sourceOf(db, id, call));
      const { agreement, facts } = source;
      const { writeAgreement } = await import('./write-agreement');
      const bytes = await writeAgreement(source.town, agreementPaper(source));
      const title = `Convention d’objectifs n° ${agreement.number} – ${facts.associationName}`;
      const document = { kind: 'agreement' as const, title, fileName: `convention-${agreement.number}.docx`, bytes };
      const issued = keep(
        {
          document,
          associationIds: [agreement.associationId],
          alongside(tx, documentId, audit) {
            const before = repository.getAgreement(tx, id);
            const after = repository.updateAgreement(tx, before, { documentId, projectCost: agreement.projectCost });
            audit({ entity: 'agreement', entityId: id, label: labelOf(tx, after), before, after });
          },
        },
        call,
      );
      tell(call);
      return issued;
    },

    /** @throws VALIDATION when the agreement is not signed, or when the amendment changes nothing */
    async amend({ agreementId, values }: InputOf<'agreements.amend'>, call: Call): Promise<IssuedDocument> {
      const source = store.read((db) => sourceOf(db, agreementId, call));
      const { agreement, facts, law } = source;
      refuseAmendment(agreement, values, law);
      const number = agreement.amendments.length + 1;
      const { writeAgreement } = await import('./write-agreement');
      const bytes = await writeAgreement(source.town, amendmentPaper(source, values, number));
      const title = `Avenant n° ${number} à la convention n° ${agreement.number} – ${facts.associationName}`;
      const fileName = `convention-${agreement.number}-avenant-${number}.docx`;
      const issued = keep(
        {
          document: { kind: 'agreement-amendment', title, fileName, bytes },
          associationIds: [agreement.associationId],
          alongside(tx, documentId, audit) {
            const after = { ...values, id: newId(AmendmentId), agreementId, number, preparedOn: call.today, signedOn: null, documentId };
            repository.insertAmendment(tx, after);
            audit({ entity: 'agreement-amendment', entityId: after.id, label: title, after });
          },
        },
        call,
      );
      tell(call);
      return issued;
    },

    signAmendment({ id, signedOn }: InputOf<'agreements.signAmendment'>, call: Call): AgreementRow {
      if (signedOn !== null && signedOn > call.today)
        throw invalidField(['signedOn'], 'Cette date est à venir : indiquez le jour de la signature.');
      const { agreementId } = store.read((db) => repository.getAmendment(db, id));
      store.write(call, (tx, audit) => {
        const before = repository.getAmendment(tx, id);
        repository.signAmendment(tx, id, signedOn);
        const label = `Avenant n° ${before.number} – ${labelOf(tx, repository.getAgreement(tx, agreementId))}`;
        audit({ entity: 'agreement-amendment', entityId: id, label, before, after: repository.getAmendment(tx, id) });
      });
      tell(call);
      return rowOf(agreementId, call);
    },
  };
}

const NOT_STARTED = {
  sentOn: null,
  associationSignedOn: null,
  signedOn: null,
  depositedOn: null,
  publishedOn: null,
  documentId: null,
  removedAt: null,
};

/** What was signed says its cost: a budget changed since is not printed with it. */
function printable(budget: DetailedBudget | null, { signedOn, projectCost }: AgreementRow): DetailedBudget | null {
  return budget !== null && (signedOn === null || projectCost === budget.cost) ? budget : null;
}

function refuseDates(values: Pick<AgreementInput, 'startsOn' | 'endsOn'>, law: LegalLookup): void {
  const years = longestYears(law);
  if (!isLasting(values, years)) throw broken({ rule: 'agreement-dates', years });
}

/** What was signed changes only by an amendment. */
function refuseSigned({ signedOn }: repository.StoredAgreement): void {
  if (signedOn !== null) throw broken({ rule: 'agreement-settled' });
}

function refuseAmendment(agreement: AgreementRow, { terms, amount, endsOn }: AmendmentInput, law: LegalLookup): void {
  if (agreement.signedOn === null) throw invalidField(['agreementId'], 'La convention n’est pas signée : modifiez-la directement.');
  if (amount === null && endsOn === null && terms.trim() === '') throw invalidField(['terms'], 'Indiquez ce que l’avenant modifie.');
  if (endsOn !== null) refuseDates({ startsOn: agreement.startsOn, endsOn }, law);
}

function labelOf(db: Reader, { number, requestId }: repository.StoredAgreement): string {
  return `n° ${number} – ${agreementFacts(db, requestId).associationName}`;
}

function tell(call: Call): void {
  call.changed('agreements', 'campaigns');
}
