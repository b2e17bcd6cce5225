import type { ConcernKind, ConcernRow, overviewContract } from '#shared/features/overview/contract';
import { MandateRole } from '#shared/features/people/model';
import { MANDATE_ROLE_WORDS } from '#shared/features/people/words';
import { civilDate, formatDateShort } from '#shared/kernel/dates';
import { listOf, typeset } from '#shared/kernel/french';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { countConcern, listConcern, overviewOf, type StoredConcern } from './report-repository';

/** What the overview asks of other features. */
export interface OverviewDependencies {
  readonly store: Store;
  /** The SQL of the light of the documents of an association `a` on `@today`. */
  readonly light: string;
  /** The SQL of whether association `a` is deemed to have signed the contrat d'engagement républicain. */
  readonly exempt: string;
}

/** The register at a glance, and the lists behind each of its lines. */
export function overviewHandlers({ store, light, exempt }: OverviewDependencies): Handlers<typeof overviewContract> {
  return {
    'overview.get': (_input, { today }) => store.read((db) => overviewOf(db, today, { light, exempt })),
    'overview.list': (request, { today }) =>
      store.read((db) => ({
        rows: listConcern(db, { ...request, exempt }, today).map((row) => rowOf(request.kind, row)),
        total: countConcern(db, { kind: request.kind, exempt }, today),
      })),
  };
}

function rowOf(kind: ConcernKind, concern: StoredConcern): ConcernRow {
  return { associationId: concern.id, name: concern.name, detail: typeset(detailOf(kind, concern)) };
}

function detailOf(kind: ConcernKind, { first, second }: StoredConcern): string {
  switch (kind) {
    case 'call-backs':
      return `Coordonnées bancaires du ${day(first)}`;
    case 'leaders':
      return leadersText(first, second);
    case 'pieces-expiring':
      return `${second}, jusqu’au ${day(first)}`;
    case 'commitment':
      return first === '' ? 'Aucune demande cette année' : `Demande en cours : ${first}`;
    case 'flagged':
      return 'Un identifiant ou un contact semble faux';
    case 'silent':
      return first === '' ? 'Aucun signe connu' : `Dernier signe le ${day(first)}`;
  }
}

function leadersText(presidency: string, vacant: string): string {
  const president =
    presidency === '' ? [] : [presidency === 'unknown' ? 'présidence inconnue' : `présidence vacante depuis le ${day(presidency)}`];
  const others =
    vacant === ''
      ? []
      : vacant.split(',').map((role) => `${MANDATE_ROLE_WORDS[MandateRole.parse(role)].toLocaleLowerCase('fr')} sans successeur`);
  const text = listOf([...president, ...others]);
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

function day(text: string): string {
  return formatDateShort(civilDate(text));
}
