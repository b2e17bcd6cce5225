import { IconArrowMerge, IconFolderOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ConcernKind, Overview } from '#shared/features/overview/contract';
import { plural } from '#shared/kernel/french';
import { useCall } from '../../lib/queries';
import type { ConcernLine } from './components/ConcernsCard';
import { CONCERNS } from './labels';

/** Every line of what is to be looked at: those with a list here, and those that have a page of their own. */
export function useConcernLines({ concerns, lights }: Overview, onOpen: (kind: ConcernKind) => void): readonly ConcernLine[] {
  const navigate = useNavigate();
  const duplicates = useCall('duplicates.count', {}).data;
  const lines = concerns.map(({ kind, count }): ConcernLine => {
    const { title, text, icon } = CONCERNS[kind];
    return { key: kind, title, text, icon, count, onOpen: () => onOpen(kind) };
  });
  const pages: ConcernLine[] = [
    {
      key: 'documents',
      title: 'Dossiers incomplets',
      text: `Une pièce demandée manque ou n’est plus valable. ${plural(lights.orange, 'dossier reste', 'dossiers restent')} à vérifier, ${plural(lights.green, 'est complet', 'sont complets')}.`,
      icon: IconFolderOff,
      count: lights.red,
      onOpen: () => void navigate({ to: '/associations', search: { light: 'red' } }),
    },
    {
      key: 'duplicates',
      title: 'Doublons à traiter',
      text: 'Des fiches semblent être celles d’une même association ou d’une même personne.',
      icon: IconArrowMerge,
      count: duplicates ? duplicates.associations + duplicates.persons : 0,
      onOpen: () => void navigate({ to: '/associations/duplicates' }),
    },
  ];
  return [...lines, ...pages].filter(({ count }) => count > 0);
}
