import { Button } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../../components/EmptyState';
import { useMay } from '../../../lib/session';
import type { ListSearch } from '../list-search';
import { isFiltered } from '../list-search';

/** The register when it has nothing to show: empty, narrowed to nothing, or an empty trash. */
export function NoAssociation({ search, onReset }: { search: ListSearch; onReset: () => void }) {
  if (!isFiltered(search)) return <EmptyRegister />;
  const showAll = (
    <Button variant="default" onClick={onReset}>
      Tout afficher
    </Button>
  );
  if (search.archived === true && !search.q) {
    return (
      <EmptyState
        icon={IconTrash}
        title="La corbeille est vide"
        text="Les associations mises à la corbeille restent ici."
        actions={showAll}
      />
    );
  }
  return (
    <EmptyState
      icon={IconSearch}
      title="Aucune association ne correspond"
      text="Essayez moins de mots, ou retirez un filtre. Les accents et les majuscules ne comptent pas."
      actions={showAll}
    />
  );
}

function EmptyRegister() {
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const actions = (
    <>
      <Button leftSection={<IconFileImport size={18} aria-hidden />} onClick={() => void navigate({ to: '/imports/new' })}>
        Importer votre liste
      </Button>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: '/associations/new' })}>
        Créer une association
      </Button>
    </>
  );
  return (
    <EmptyState
      icon={IconUsersGroup}
      title="Le registre est vide"
      text="Il réunit les associations de la commune&nbsp;: qui elles sont, qui les dirige, comment les joindre."
      actions={mayWrite ? actions : undefined}
    />
  );
}
