import type { AssociationId } from '#shared/kernel/ids';
import { useCall } from '../../../lib/queries';
import { LIGHTS } from '../labels';
import { LookBadge } from './LookBadge';

/** The light of a file, beside its name. Nothing while it is not known. */
export function PiecesLight({ associationId }: { associationId: AssociationId }) {
  const { data } = useCall('pieces.ofAssociation', { associationId });
  return data && <LookBadge look={LIGHTS[data.light]} />;
}
