import { IconAddressBook, IconMail, IconPaperclip } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import type { SelectionAction, SelectionDialogProps } from '../features/associations/selection';
import type { ToAssociationsProps } from '../features/documents/selection';
import { ToChosenAssociations } from './ToChosenAssociations';

const LabelsModal = lazy(() => import('../features/documents/components/LabelsModal').then((file) => ({ default: file.LabelsModal })));
const LettersModal = lazy(() => import('../features/documents/components/LettersModal').then((file) => ({ default: file.LettersModal })));
const PieceRequestsModal = lazy(() =>
  import('../features/documents/components/PieceRequestsModal').then((file) => ({ default: file.PieceRequestsModal })),
);

function toChosen(Dialog: ComponentType<ToAssociationsProps>): ComponentType<SelectionDialogProps> {
  return function ChosenDialog(props) {
    return (
      <Suspense fallback={null}>
        <ToChosenAssociations {...props} Dialog={Dialog} />
      </Suspense>
    );
  };
}

/** What can be done with associations chosen in the register, beside what the register does itself. Each feature brings its own. */
export const SELECTION_ACTIONS: readonly SelectionAction[] = [
  { key: 'letters', label: 'Lettre…', icon: IconMail, permission: 'write', Dialog: toChosen(LettersModal) },
  { key: 'piece-requests', label: 'Demande de pièces…', icon: IconPaperclip, permission: 'write', Dialog: toChosen(PieceRequestsModal) },
  { key: 'labels', label: 'Étiquettes d’adresse…', icon: IconAddressBook, permission: 'write', Dialog: toChosen(LabelsModal) },
];
