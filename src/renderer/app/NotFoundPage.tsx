import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/EmptyState';
import { PageHeader } from '../components/PageHeader';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Page introuvable" />
      <EmptyState
        icon={IconMapQuestion}
        title="Cette page n’existe pas"
        text="Elle a peut-être été retirée. Cherchez-la avec Ctrl+K, ou repartez du tableau de bord."
        actions={<Button renderRoot={(props) => <Link {...props} to="/" />}>Revenir au tableau de bord</Button>}
      />
    </>
  );
}
