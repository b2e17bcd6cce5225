import { Anchor, Box, Breadcrumbs, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Crumb {
  readonly label: string;
  /** A path of the application; without it the crumb is plain text. */
  readonly to?: string | undefined;
}

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly breadcrumb?: readonly Crumb[];
  /** A `StatusBadge`. */
  readonly status?: ReactNode;
  readonly description?: ReactNode;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
}

/** The head of a page: where one is, its title and status, and its one primary action. Holds the page's only h1. */
export function PageHeader({ title, breadcrumb, status, description, actions }: PageHeaderProps) {
  return (
    <Box component="header" mb="md">
      {breadcrumb && breadcrumb.length > 0 && (
        <Breadcrumbs component="nav" aria-label="Fil d’Ariane" mb={4} separatorMargin={6}>
          {breadcrumb.map(({ label, to }) =>
            to === undefined ? (
              <Text key={label} size="sm" c="dimmed">
                {label}
              </Text>
            ) : (
              <Anchor key={label} size="sm" underline="hover" renderRoot={(props) => <Link {...props} to={to} />}>
                {label}
              </Anchor>
            ),
          )}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Box flex={1} miw={280}>
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {status}
          </Group>
          {description !== undefined && (
            <Text c="dimmed" mt={2}>
              {description}
            </Text>
          )}
        </Box>
        {actions !== undefined && (
          <Group gap="xs" className="dp-no-print">
            {actions}
          </Group>
        )}
      </Group>
    </Box>
  );
}
