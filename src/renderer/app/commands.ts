import {
  IconArrowBackUp,
  IconChartBar,
  IconHistory,
  IconTrash,
  IconBook,
  IconAddressBook,
  IconArrowMerge,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCash,
  IconHeartHandshake,
  IconHome,
  IconKey,
  IconKeyboard,
  IconLock,
  IconMoneybag,
  IconReportMoney,
  IconSettings,
  IconScale,
  IconTableImport,
  IconUsersGroup,
  IconWorldUpload,
} from '@tabler/icons-react';
import type { Command } from '../lib/command';
import { administrationCommands } from '../features/administration/commands';
import { associationsCommands } from '../features/associations/commands';
import { councilCommands } from '../features/council/commands';
import { councillorsCommands } from '../features/councillors/commands';
import { documentsCommands } from '../features/documents/commands';
import { grantsCommands } from '../features/grants/commands';
import { importsCommands } from '../features/imports/commands';
import { interestsCommands } from '../features/interests/commands';
import type { Icon } from '../lib/icon';
import { may } from '../lib/session';
import { undoMyLast } from './undo-my-last';
import type { FrameDialog } from './frame/frame-dialogs';

/** What the frame's own commands act on. */
interface FrameActions {
  readonly lock: () => void;
  readonly open: (dialog: FrameDialog) => void;
}

function goTo(path: string, label: string, icon: Icon): Command {
  return { id: `go:${path}`, label, icon, keywords: ['aller', 'ouvrir'], run: ({ navigate }) => navigate(path) };
}

/** Everything that can be done from anywhere; each feature brings its own. */
export const commands: readonly Command[] = [
  goTo('/', 'Tableau de bord', IconHome),
  goTo('/associations', 'Registre des associations', IconUsersGroup),
  goTo('/people', 'Personnes et dirigeants', IconAddressBook),
  goTo('/associations/duplicates', 'Doublons', IconArrowMerge),
  goTo('/directory', 'Annuaire des associations', IconBook),
  goTo('/imports', 'Imports', IconTableImport),
  goTo('/campaigns', 'Campagnes de subventions', IconMoneybag),
  goTo('/payments', 'Versements des subventions', IconCash),
  goTo('/reports', 'Comptes rendus financiers', IconReportMoney),
  goTo('/in-kind', 'Aides en nature et soutien total', IconHeartHandshake),
  goTo('/open-data', 'Données ouvertes (SCDL)', IconWorldUpload),
  goTo('/sessions', 'Séances du conseil municipal', IconCalendarEvent),
  goTo('/councillors', 'Élus', IconBuildingCommunity),
  goTo('/interests', 'Intérêts des élus', IconScale),
  { ...goTo('/administration', 'Administration', IconSettings), isAvailable: ({ role }) => may(role, 'administer') },
  goTo('/overview', 'Vue d’ensemble des associations', IconChartBar),
  goTo('/history', 'Dernières modifications', IconHistory),
  goTo('/trash', 'Corbeille', IconTrash),
  ...associationsCommands,
  ...documentsCommands,
  ...importsCommands,
  ...grantsCommands,
  ...councilCommands,
  ...councillorsCommands,
  ...interestsCommands,
  ...administrationCommands,
];

/** The commands that act on the window itself. */
export function frameCommands({ lock, open }: FrameActions): readonly Command[] {
  return [
    {
      id: 'undo',
      label: 'Annuler ma dernière modification',
      icon: IconArrowBackUp,
      shortcut: 'Ctrl+Z',
      keywords: ['défaire', 'retour', 'erreur'],
      isAvailable: ({ role }) => may(role, 'write'),
      run: undoMyLast,
    },
    {
      id: 'lock',
      label: 'Verrouiller Démopart',
      icon: IconLock,
      shortcut: 'Ctrl+L',
      keywords: ['fermer', 'quitter', 'session'],
      run: lock,
    },
    { id: 'password', label: 'Changer mon mot de passe', icon: IconKey, keywords: ['compte'], run: () => open('password') },
    {
      id: 'shortcuts',
      label: 'Raccourcis clavier',
      icon: IconKeyboard,
      shortcut: 'F1',
      keywords: ['aide', 'touches'],
      run: () => open('shortcuts'),
    },
  ];
}
