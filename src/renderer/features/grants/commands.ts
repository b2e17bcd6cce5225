import { IconCoins } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

export const grantsCommands: readonly Command[] = [
  {
    id: 'grants.open-campaign',
    label: 'Ouvrir une campagne de subventions',
    icon: IconCoins,
    keywords: ['nouvelle campagne', 'exercice', 'demandes'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/campaigns?create=true'),
  },
];
