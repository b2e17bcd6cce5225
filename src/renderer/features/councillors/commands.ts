import { IconUserPlus } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

export const councillorsCommands: readonly Command[] = [
  {
    id: 'councillors.add',
    label: 'Ajouter un élu',
    icon: IconUserPlus,
    keywords: ['conseiller', 'conseillère', 'adjoint', 'maire', 'tableau du conseil'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/councillors?create=true'),
  },
];
