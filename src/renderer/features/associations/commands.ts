import { IconAlertTriangle, IconBookmark, IconListDetails, IconPlus } from '@tabler/icons-react';
import type { SavedView } from '#shared/features/views/model';
import { quote } from '#shared/kernel/french';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';
import type { ListSearch } from './list-search';
import { searchOf } from './list-search';

/** What can be done with the register from anywhere. */
export const associationsCommands: readonly Command[] = [
  {
    id: 'associations.new',
    label: 'Créer une association',
    icon: IconPlus,
    keywords: ['nouvelle', 'ajouter', 'fiche'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/associations/new'),
  },
  {
    id: 'associations.flagged',
    label: 'Associations à vérifier',
    icon: IconAlertTriangle,
    keywords: ['siret', 'rna', 'faux', 'corriger'],
    run: ({ navigate }) => navigate('/associations?flagged=true'),
  },
  {
    id: 'associations.settings',
    label: 'Réglages du registre',
    icon: IconListDetails,
    keywords: ['listes', 'domaines', 'étiquettes', 'quartiers'],
    isAvailable: ({ role }) => may(role, 'validate'),
    run: ({ navigate }) => navigate('/associations/settings'),
  },
];

/** The views of the register, each opened from anywhere by its name. */
export function viewCommands(views: readonly SavedView[], open: (search: ListSearch) => void): readonly Command[] {
  return views.map((view) => ({
    id: `view:${view.id}`,
    label: `Vue ${quote(view.name)}`,
    icon: IconBookmark,
    keywords: ['liste', 'registre'],
    run: () => open(searchOf(view.request, view.columns)),
  }));
}
