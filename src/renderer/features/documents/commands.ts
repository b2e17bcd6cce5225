import { IconBook } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

/** What can be written from anywhere. */
export const documentsCommands: readonly Command[] = [
  {
    id: 'documents.directory',
    label: 'Produire l’annuaire des associations',
    icon: IconBook,
    keywords: ['livret', 'word', 'public', 'imprimer'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/directory'),
  },
  {
    id: 'documents.templates',
    label: 'Modèles de lettres',
    icon: IconBook,
    keywords: ['courrier', 'publipostage', 'champs'],
    isAvailable: ({ role }) => may(role, 'validate'),
    run: ({ navigate }) => navigate('/associations/settings?tab=templates'),
  },
];
