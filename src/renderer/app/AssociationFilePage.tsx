import { AssociationPage } from '../features/associations/pages/AssociationPage';
import { PiecesLight } from '../features/pieces/components/PiecesLight';
import { ASSOCIATION_TABS } from './association-tabs';

/** The whole file of an association: its sheet, and what every other feature knows of it. */
export function AssociationFilePage() {
  return <AssociationPage tabs={ASSOCIATION_TABS} Badge={PiecesLight} />;
}
