import type { AssociationInput } from '#shared/features/associations/model';
import type { Civility } from '#shared/features/people/model';
import type { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';

/** An association of the register as an import needs it: to recognise it, and to see what would change. */
export interface KnownAssociation {
  readonly id: AssociationId;
  readonly version: number;
  readonly values: AssociationInput;
  /** First and last name of who now holds the presidency; empty when nobody does. */
  readonly president: string;
}

/** A line of a file that becomes a new association, with its identifier already chosen. */
export interface NewAssociation {
  readonly id: AssociationId;
  readonly values: AssociationInput;
}

export interface NewPresident {
  readonly associationId: AssociationId;
  readonly civility: Civility;
  readonly firstName: string;
  readonly lastName: string;
}

/** The records made for a president, for the undo. The person may have been known before. */
export interface PresidentRecord {
  readonly personId: PersonId;
  readonly isNewPerson: boolean;
  readonly mandateId: MandateId;
}

/** What an import needs of the register of associations and of the address book; the composition root provides it. */
export interface RegisterPort {
  /** Every association that is not in the trash, in one query with its president. Called once per import. */
  listKnown(db: Reader): readonly KnownAssociation[];
  /** Inserts with version 1, flags, sorting name and search entry; writes no journal. `at` in ms UTC. */
  insert(tx: Tx, rows: readonly NewAssociation[], at: number): void;
  /** Overwrites every value and gives the new version; writes no journal. */
  update(tx: Tx, change: NewAssociation & { readonly at: number }): number;
  /** Deletes the record with its search entry; writes no journal. */
  remove(tx: Tx, id: AssociationId): void;
  /** The current state of one association, in the trash or not; undefined when it is gone. */
  find(db: Reader, id: AssociationId): KnownAssociation | undefined;
  /** Creates an open presidency of unknown start, and the person unless the address book has exactly one of that name; writes no journal. */
  insertPresident(tx: Tx, president: NewPresident): PresidentRecord;
  /** Deletes a presidency that an import made. */
  removeMandate(tx: Tx, id: MandateId): void;
  /** Deletes a person that an import made, unless something still names them. */
  removePersonIfUnused(tx: Tx, id: PersonId): void;
  /**
   * Which of these associations are referred to by something else than the given mandates: requests, other
   * mandates. In the order given.
   */
  inUse(db: Reader, ids: readonly AssociationId[], ownMandates: ReadonlySet<MandateId>): readonly AssociationId[];
}
