import type { ComponentType } from 'react';
import type { AssociationId } from '#shared/kernel/ids';

/** One more face of an association's file: its documents, its support, its history. */
export interface AssociationTab {
  /** In the address: `?tab=pieces`. */
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType<AssociationPanelProps>;
}

export interface AssociationPanelProps {
  readonly associationId: AssociationId;
  /** False in the trash, and for those who may only read. */
  readonly editable: boolean;
}
