import type { z } from 'zod';
import type { DossierFile, grantDossiersContract, Renewable } from '#shared/features/grant-dossiers/contract';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { inputOf, lastDossierOf, proposalOf, readDossierFile } from './gather';
import { sheetPaper } from './paper';
import { findLastRequest, getRequestFacts, knownFacts, listPastYears, listRenewable } from './report-repository';
import { findDossier, saveDossier } from './repository';

/** A request to be registered in a campaign. */
export interface NewRequest {
  readonly campaignId: CampaignId;
  readonly associationId: AssociationId;
  readonly purpose: string;
  readonly asked: Cents;
  readonly receivedOn: CivilDate | null;
}

/** A change made inside a transaction, with its line in the journal. */
export interface Within {
  readonly tx: Tx;
  readonly audit: AuditSink;
  readonly call: Call;
}

/** What the content of requests asks of other features. */
export interface GrantDossiersDependencies {
  readonly store: Store;
  readonly town: () => Town;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** Changes the amount asked. @throws RULE `request-closed` */
  readonly setAsked: (within: Within, id: GrantRequestId, asked: Cents) => void;
  /** @throws NOT_FOUND when the campaign or the association is not there */
  readonly addRequest: (within: Within, request: NewRequest) => GrantRequestId;
  readonly keep: (
    paper: {
      readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
      readonly associationIds: readonly AssociationId[];
    },
    call: Call,
  ) => IssuedDocument;
}

type InputOf<Name extends keyof typeof grantDossiersContract> = z.output<(typeof grantDossiersContract)[Name]['input']>;

export type GrantDossiersService = ReturnType<typeof createGrantDossiersService>;

/** The content of the requests: what each association wrote in its form, with its budgets. */
export function createGrantDossiersService({ store, town, lawOn, setAsked, addRequest, keep }: GrantDossiersDependencies) {
  const fileOf = (id: GrantRequestId, { today }: Call): DossierFile => store.read((db) => readDossierFile(db, id, today));

  return {
    fileOf,

    renewable: (id: CampaignId): Renewable[] => store.read((db) => listRenewable(db, id)),

    /** @throws NOT_FOUND; RULE changed-meanwhile, request-closed */
    save({ requestId, version, askedBefore, asked, values }: InputOf<'grantDossiers.save'>, call: Call): DossierFile {
      store.write(call, (tx, audit) => {
        const request = getRequestFacts(tx, requestId);
        if (request.removed === 1) throw notFound('grant-request');
        const before = findDossier(tx, requestId) ?? null;
        if ((before?.version ?? 0) !== version) throw broken({ rule: 'changed-meanwhile', entity: 'grant-dossier' });
        if (request.asked !== askedBefore) throw broken({ rule: 'changed-meanwhile', entity: 'grant-request' });
        if (asked !== request.asked) setAsked({ tx, audit, call }, requestId, asked);
        writeDossier({ tx, audit, call }, requestId, values);
      });
      call.changed('campaigns', 'council');
      return fileOf(requestId, call);
    },

    /** @throws NOT_FOUND when the association never asked before */
    startRenewal({ campaignId, associationId, asked, receivedOn }: InputOf<'grantDossiers.startRenewal'>, call: Call): DossierFile {
      const id = store.write(call, (tx, audit) => {
        const within = { tx, audit, call };
        const year = getYear(tx, campaignId);
        const last = findLastRequest(tx, associationId, year);
        if (!last) throw notFound('grant-request');
        const added = addRequest(within, {
          campaignId,
          associationId,
          purpose: carried(last, year),
          asked: asked ?? last.asked,
          receivedOn,
        });
        const request = getRequestFacts(tx, added);
        const known = knownFacts(tx, associationId, call.today);
        writeDossier(within, added, proposalOf({ request, last: lastDossierOf(tx, request), known, asked: true }));
        return added;
      });
      call.changed('campaigns', 'council');
      return fileOf(id, call);
    },

    /** @throws NOT_FOUND when nothing is saved yet */
    async issueSheet(id: GrantRequestId, call: Call): Promise<IssuedDocument> {
      const { file, past, law } = store.read((db) => {
        const read = readDossierFile(db, id, call.today);
        return { file: read, past: listPastYears(db, read.associationId, read.year), law: lawOn(db, call.today) };
      });
      if (!file.dossier) throw notFound('grant-dossier');
      const title = `Fiche de demande n° ${file.number} de ${file.year} – ${file.associationName}`;
      const { writeRequestSheet } = await import('./write-sheet');
      const paper = sheetPaper({ file, dossier: inputOf(file.dossier), past, law, today: call.today });
      const bytes = await writeRequestSheet({ title, town: town() }, paper);
      const fileName = `${call.today}-demande-${file.year}-${String(file.number).padStart(3, '0')}.docx`;
      return keep({ document: { kind: 'grant-sheet', title, fileName, bytes }, associationIds: [file.associationId] }, call);
    },
  };
}

function writeDossier({ tx, audit }: Within, id: GrantRequestId, values: DossierInput): void {
  const before = findDossier(tx, id);
  saveDossier(tx, id, { version: (before?.version ?? 0) + 1, values });
  const after = findDossier(tx, id);
  const label = getRequestFacts(tx, id).associationName;
  audit({ entity: 'grant-dossier', entityId: id, label, ...(before ? { before } : {}), after });
}

/** @throws NOT_FOUND */
function getYear(db: Reader, id: CampaignId): number {
  const year = db.statement('SELECT year FROM campaign WHERE id = ?').pluck().get(id);
  if (typeof year !== 'number') throw notFound('campaign');
  return year;
}

/** Last year's purpose, with this year in the place of that one: « Fonctionnement 2027 ». */
function carried({ purpose, year: before }: { purpose: string; year: number }, year: number): string {
  return purpose.replaceAll(String(before), String(year));
}
