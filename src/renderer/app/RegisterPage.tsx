import { AssociationsPage } from '../features/associations/pages/AssociationsPage';
import { SELECTION_ACTIONS } from './association-selection-actions';

/** The register, with what every feature can do for the associations chosen in it. */
export function RegisterPage() {
  return <AssociationsPage actions={SELECTION_ACTIONS} />;
}
