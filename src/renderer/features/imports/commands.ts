import { IconFileImport } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

/** What can be done with imports from anywhere. */
export const importsCommands: readonly Command[] = [
  {
    id: 'imports.new',
    label: 'Importer une liste d’associations',
    icon: IconFileImport,
    keywords: ['excel', 'csv', 'tableur', 'reprendre'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/imports/new'),
  },
];
