import {
  IconBooks,
  IconCoins,
  IconFileSpreadsheet,
  IconFileText,
  IconGavel,
  IconHeartHandshake,
  IconMessage,
  IconPaperclip,
  IconSignature,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { TrashKindName } from '#shared/features/trash/contract';
import type { Icon } from '../../lib/icon';

/** What each kind of thing is called in the list. */
export const KIND_LABELS: Readonly<Record<TrashKindName, string>> = {
  association: 'Association',
  'grant-request': 'Demande de subvention',
  exchange: 'Échange',
  piece: 'Pièce',
  'in-kind-support': 'Aide en nature',
  'council-item': 'Affaire du conseil',
  'item-annex': 'Annexe d’une affaire',
  'own-text': 'Texte de la bibliothèque',
  'signed-file': 'Fichier signé',
  'published-file': 'Fichier publié',
};

export const KIND_ICONS: Readonly<Record<TrashKindName, Icon>> = {
  association: IconUsersGroup,
  'grant-request': IconCoins,
  exchange: IconMessage,
  piece: IconPaperclip,
  'in-kind-support': IconHeartHandshake,
  'council-item': IconGavel,
  'item-annex': IconFileText,
  'own-text': IconBooks,
  'signed-file': IconSignature,
  'published-file': IconFileSpreadsheet,
};
