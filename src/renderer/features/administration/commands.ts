import { IconBook2, IconBooks, IconDatabaseExport, IconHistory, IconQuote, IconUserPlus } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

const isAvailable: Command['isAvailable'] = ({ role }) => may(role, 'administer');

/** What the administration brings to Ctrl+K. */
export const administrationCommands: readonly Command[] = [
  {
    id: 'administration.backups',
    label: 'Faire une sauvegarde',
    icon: IconDatabaseExport,
    keywords: ['copie', 'clé usb', 'restaurer'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=backups'),
  },
  {
    id: 'administration.accounts',
    label: 'Gérer les comptes',
    icon: IconUserPlus,
    keywords: ['ajouter', 'utilisateur', 'rôle', 'droits'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=accounts'),
  },
  {
    id: 'administration.legal',
    label: 'Références légales',
    icon: IconBook2,
    keywords: ['loi', 'seuil', 'délai', 'article', 'CGCT'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=legal'),
  },
  {
    id: 'administration.texts',
    label: 'Textes de la ville',
    icon: IconBooks,
    keywords: ['visa', 'considérant', 'article', 'bibliothèque', 'abrogé'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=texts'),
  },
  {
    id: 'administration.sentences',
    label: 'Phrases des documents',
    icon: IconQuote,
    keywords: ['charte', 'reformuler', 'formule', 'convocation', 'pouvoir'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=house'),
  },
  {
    id: 'administration.journal',
    label: 'Journal des modifications',
    icon: IconHistory,
    keywords: ['historique', 'qui', 'quand'],
    isAvailable,
    run: ({ navigate }) => navigate('/administration?tab=journal'),
  },
];
