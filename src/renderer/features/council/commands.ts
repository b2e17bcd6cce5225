import { IconCalendarPlus } from '@tabler/icons-react';
import type { Command } from '../../lib/command';
import { may } from '../../lib/session';

export const councilCommands: readonly Command[] = [
  {
    id: 'council.schedule-session',
    label: 'Programmer une séance du conseil',
    icon: IconCalendarPlus,
    keywords: ['conseil municipal', 'convocation', 'ordre du jour', 'nouvelle séance'],
    isAvailable: ({ role }) => may(role, 'write'),
    run: ({ navigate }) => navigate('/sessions?create=true'),
  },
];
