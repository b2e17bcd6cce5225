import { IconScale } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

export const interestsCommands: readonly Command[] = [
  {
    id: 'interests.declare',
    label: 'Déclarer l’intérêt d’un élu',
    icon: IconScale,
    keywords: ['conflit', 'intéressé', 'déclaration', 'lien', 'L2131-11'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/interests?create=true'),
  },
];
