import {
  IconBook,
  IconAddressBook,
  IconAdjustments,
  IconArrowMerge,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarStats,
  IconCash,
  IconGavel,
  IconHeartHandshake,
  IconChartBar,
  IconHistory,
  IconHome,
  IconMoneybag,
  IconReportMoney,
  IconScale,
  IconSettings,
  IconSignature,
  IconTableImport,
  IconTrash,
  IconUsers,
  IconUsersGroup,
  IconWorldUpload,
} from '@tabler/icons-react';
import type { Role } from '#shared/features/vault/model';
import type { Icon } from '../../lib/icon';
import { may } from '../../lib/session';

export interface NavigationEntry {
  readonly to:
    | '/'
    | '/overview'
    | '/history'
    | '/trash'
    | '/associations'
    | '/associations/duplicates'
    | '/associations/settings'
    | '/directory'
    | '/people'
    | '/imports'
    | '/campaigns'
    | '/payments'
    | '/reports'
    | '/in-kind'
    | '/open-data'
    | '/sessions'
    | '/council-calendar'
    | '/committees'
    | '/deliberations'
    | '/decisions'
    | '/councillors'
    | '/interests'
    | '/administration';
  readonly label: string;
  readonly icon: Icon;
  /** What waits there, counted. */
  readonly counts?: 'duplicates';
}

interface NavigationGroup {
  readonly title: string | undefined;
  readonly entries: readonly NavigationEntry[];
}

const EVERYBODY: readonly NavigationGroup[] = [
  { title: undefined, entries: [{ to: '/', label: 'Tableau de bord', icon: IconHome }] },
  {
    title: 'Associations',
    entries: [
      { to: '/associations', label: 'Registre', icon: IconUsersGroup },
      { to: '/overview', label: 'Vue d’ensemble', icon: IconChartBar },
      { to: '/people', label: 'Personnes', icon: IconAddressBook },
      { to: '/associations/duplicates', label: 'Doublons', icon: IconArrowMerge, counts: 'duplicates' },
      { to: '/directory', label: 'Annuaire', icon: IconBook },
      { to: '/imports', label: 'Imports', icon: IconTableImport },
    ],
  },
  {
    title: 'Subventions',
    entries: [
      { to: '/campaigns', label: 'Campagnes', icon: IconMoneybag },
      { to: '/payments', label: 'Versements', icon: IconCash },
      { to: '/reports', label: 'Comptes rendus', icon: IconReportMoney },
      { to: '/in-kind', label: 'Aides en nature', icon: IconHeartHandshake },
      { to: '/open-data', label: 'Données ouvertes', icon: IconWorldUpload },
    ],
  },
  {
    title: 'Conseil municipal',
    entries: [
      { to: '/sessions', label: 'Séances', icon: IconCalendarEvent },
      { to: '/council-calendar', label: 'Calendrier', icon: IconCalendarStats },
      { to: '/deliberations', label: 'Délibérations', icon: IconGavel },
      { to: '/decisions', label: 'Décisions du maire', icon: IconSignature },
      { to: '/councillors', label: 'Élus', icon: IconBuildingCommunity },
      { to: '/interests', label: 'Intérêts des élus', icon: IconScale },
      { to: '/committees', label: 'Commissions', icon: IconUsers },
    ],
  },
];

/** What was done, and the way back from it. */
const BACK: NavigationGroup = {
  title: 'Retour en arrière',
  entries: [
    { to: '/history', label: 'Modifications', icon: IconHistory },
    { to: '/trash', label: 'Corbeille', icon: IconTrash },
  ],
};

const REGISTER_SETTINGS: NavigationEntry = { to: '/associations/settings', label: 'Réglages du registre', icon: IconAdjustments };
const ADMINISTRATION: NavigationEntry = { to: '/administration', label: 'Administration', icon: IconSettings };

/** The areas a role may enter, in their order. */
export function navigationFor(role: Role): readonly NavigationGroup[] {
  if (!may(role, 'validate')) return [...EVERYBODY, BACK];
  return [
    ...EVERYBODY,
    BACK,
    { title: 'Réglages', entries: may(role, 'administer') ? [REGISTER_SETTINGS, ADMINISTRATION] : [REGISTER_SETTINGS] },
  ];
}
