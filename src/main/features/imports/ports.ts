import type { AssociationInput } from '#shared/features/associations/model';
import type { LeaderRole } from '#shared/features/imports/fields';
import type { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import type { Leader } from './leaders';

/** An association of the register as an import needs it: to recognise it, and to see what would change. */
export interface KnownAssociation {
  readonly id: AssociationId;
  readonly version: number;
  readonly values: AssociationInput;
  /** First and last name of who now holds each function; absent when nobody does. */
  readonly leaders: Readonly<Partial<Record<LeaderRole, string>>>;
  /** The numbers of its former establishments. */
  readonly formerSirets: readonly string[];
}

/** A line of a file that becomes a new association, with its identifier already chosen. */
export interface NewAssociation {
  readonly id: AssociationId;
  readonly values: AssociationInput;
}

export interface NewLeader {
  readonly associationId: AssociationId;
  readonly leader: Leader;
}

/** The records made for a leader, for the undo. The person may have been known before. */
export interface LeaderRecord {
  readonly personId: PersonId;
  readonly isNewPerson: boolean;
  readonly mandateId: MandateId;
}

/** What an import needs of the register of associations and of the address book; the composition root provides it. */
export interface RegisterPort {
  /** Every association that is not in the trash, with its leaders and former SIRETs. Called once per import. */
  listKnown(db: Reader): readonly KnownAssociation[];
  /** Inserts with version 1, flags, sorting name and search entry; writes no journal. `at` in ms UTC. */
  insert(tx: Tx, rows: readonly NewAssociation[], at: number): void;
  /** Overwrites every value and gives the new version; writes no journal. */
  update(tx: Tx, change: NewAssociation & { readonly at: number }): number;
  /** Deletes the record with its search entry; writes no journal. */
  remove(tx: Tx, id: AssociationId): void;
  /** The current state of one association, in the trash or not; undefined when it is gone. */
  find(db: Reader, id: AssociationId): KnownAssociation | undefined;
  /** Creates an open mandate of unknown start, and the person unless the address book has exactly one of that name; writes no journal. */
  insertLeader(tx: Tx, leader: NewLeader): LeaderRecord;
  /** Deletes a mandate that an import made, and gives what it was. */
  removeMandate(tx: Tx, id: MandateId): Readonly<Record<string, unknown>>;
  /** Deletes a person that an import made, unless something still names them. */
  removePersonIfUnused(tx: Tx, id: PersonId): void;
  /**
   * Which of these associations are referred to by something else than the given mandates: requests, documents, other
   * mandates. In the order given.
   */
  inUse(db: Reader, ids: readonly AssociationId[], ownMandates: ReadonlySet<MandateId>): readonly AssociationId[];
}
