import {
  IconCalendarExclamation,
  IconFileCertificate,
  IconMoodSilence,
  IconPhoneCall,
  IconUserQuestion,
  IconAlertTriangle,
} from '@tabler/icons-react';
import type { ConcernKind } from '#shared/features/overview/contract';
import type { Icon } from '../../lib/icon';

interface ConcernWords {
  readonly title: string;
  /** What it means, and what is to be done. */
  readonly text: string;
  readonly icon: Icon;
  /** The tab of an association's file where it is mended; none: the sheet. */
  readonly tab?: 'bank' | 'pieces' | 'timeline';
}

export const CONCERNS: Readonly<Record<ConcernKind, ConcernWords>> = {
  'call-backs': {
    title: 'Contre-appels à faire',
    text: 'De nouvelles coordonnées bancaires attendent une confirmation par téléphone.',
    icon: IconPhoneCall,
    tab: 'bank',
  },
  leaders: {
    title: 'Dirigeants à connaître',
    text: 'La présidence est inconnue ou vacante, ou un mandat s’est terminé sans successeur.',
    icon: IconUserQuestion,
  },
  'pieces-expiring': {
    title: 'Pièces bientôt périmées',
    text: 'Leur validité s’achève dans les soixante jours.',
    icon: IconCalendarExclamation,
    tab: 'pieces',
  },
  commitment: {
    title: 'Contrats d’engagement républicain manquants',
    text: 'À obtenir avant toute attribution (loi n°\u00a02000-321, art. 10-1).',
    icon: IconFileCertificate,
  },
  flagged: { title: 'Identifiants à vérifier', text: 'Un numéro ou un contact ne passe pas les contrôles.', icon: IconAlertTriangle },
  silent: {
    title: 'Associations silencieuses depuis un an',
    text: 'Aucun échange, aucune demande, aucune pièce, aucun document ni changement de dirigeant.',
    icon: IconMoodSilence,
    tab: 'timeline',
  },
};
