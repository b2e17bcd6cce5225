import {
  IconBuildingBank,
  IconCoins,
  IconFileText,
  IconGavel,
  IconHeartHandshake,
  IconId,
  IconMessage,
  IconPaperclip,
  IconUser,
} from '@tabler/icons-react';
import type { TimelineKind } from '#shared/features/timeline/contract';
import type { Icon } from '../../lib/icon';

/** What each kind of event is called in the filter. */
export const KIND_LABELS: Readonly<Record<TimelineKind, string>> = {
  exchange: 'Échanges',
  grant: 'Demandes',
  decision: 'Décisions',
  'in-kind': 'Aides en nature',
  piece: 'Pièces',
  document: 'Documents',
  mandate: 'Mandats',
  bank: 'Banque',
  identity: 'Vie de l’association',
};

export const KIND_ICONS: Readonly<Record<TimelineKind, Icon>> = {
  exchange: IconMessage,
  grant: IconCoins,
  decision: IconGavel,
  'in-kind': IconHeartHandshake,
  piece: IconPaperclip,
  document: IconFileText,
  mandate: IconUser,
  bank: IconBuildingBank,
  identity: IconId,
};
