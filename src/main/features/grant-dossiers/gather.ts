import { blankDossier } from '#shared/features/grant-dossiers/blank';
import type { DossierFile, KnownFacts, LastDossier } from '#shared/features/grant-dossiers/contract';
import { DossierInput } from '#shared/features/grant-dossiers/model';
import { askingFor, renewed } from '#shared/features/grant-dossiers/renewal';
import type { CivilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { findLastRequest, getRequestFacts, knownFacts, type RequestFacts } from './report-repository';
import { findDossier } from './repository';

/** Everything about the content of a request, on a day. @throws NOT_FOUND */
export function readDossierFile(db: Reader, id: GrantRequestId, today: CivilDate): DossierFile {
  const request = getRequestFacts(db, id);
  const dossier = findDossier(db, id) ?? null;
  const last = lastDossierOf(db, request);
  const known = knownFacts(db, request.associationId, today);
  return {
    requestId: id,
    number: request.number,
    purpose: request.purpose,
    year: request.year,
    associationId: request.associationId,
    associationName: request.associationName,
    asked: request.asked,
    dossier,
    last,
    proposal: dossier
      ? inputOf(dossier)
      : proposalOf({ request, last, known, asked: findLastRequest(db, request.associationId, request.year) !== undefined }),
    known,
  };
}

interface Beginning {
  readonly request: RequestFacts;
  readonly last: LastDossier | null;
  readonly known: KnownFacts;
  /** Whether the association asked in an earlier campaign, with a dossier or without. */
  readonly asked: boolean;
}

/** What a new dossier starts from: last year's carried over, or a blank one; then what the association's file knows. */
export function proposalOf({ request, last, known, asked }: Beginning): DossierInput {
  const base = last
    ? askingFor(renewed(last.dossier, request.year - last.year), { before: last.asked, asked: request.asked })
    : blankDossier(request.year);
  return {
    ...base,
    frequency: asked ? 'renewal' : 'first',
    attestsCommitment: known.commitmentOn !== null,
    signedBy: base.signedBy || (known.representative?.name ?? ''),
  };
}

/** The dossier of the last earlier campaign that has one. */
export function lastDossierOf(db: Reader, { associationId, year }: Pick<RequestFacts, 'associationId' | 'year'>): LastDossier | null {
  const last = findLastRequest(db, associationId, year);
  const dossier = last && findDossier(db, last.id);
  if (!last || !dossier) return null;
  return { year: last.year, requestId: last.id, asked: last.asked, voted: last.voted, dossier: inputOf(dossier) };
}

/** What was typed of a dossier. */
export function inputOf(dossier: DossierInput): DossierInput {
  return DossierInput.strip().parse(dossier);
}
