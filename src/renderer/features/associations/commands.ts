import { IconAlertTriangle, IconListDetails, IconPlus, IconTrash } from '@tabler/icons-react';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

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
  {
    id: 'associations.trash',
    label: 'Corbeille des associations',
    icon: IconTrash,
    keywords: ['archives', 'restaurer', 'supprimées'],
    run: ({ navigate }) => navigate('/associations?archived=true'),
  },
];
