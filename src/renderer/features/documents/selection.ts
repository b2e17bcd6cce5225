import type { AssociationId } from '#shared/kernel/ids';

/** A dialog that writes to associations already chosen. */
export interface ToAssociationsProps {
  readonly associationIds: readonly AssociationId[];
  readonly onClose: () => void;
}
