import { AssociationPage } from '../features/associations/pages/AssociationPage';
import { ASSOCIATION_TABS } from './association-tabs';

/** The whole file of an association: its sheet, and what every other feature knows of it. */
export function AssociationFilePage() {
  return <AssociationPage tabs={ASSOCIATION_TABS} />;
}
