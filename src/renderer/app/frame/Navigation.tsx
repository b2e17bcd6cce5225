import { AppShell, Tooltip, VisuallyHidden } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../lib/session';
import { DuplicatesCount } from './DuplicatesCount';
import type { NavigationEntry } from './navigation-entries';
import { navigationFor } from './navigation-entries';
import classes from './frame.module.css';

/** The areas of the application; icons alone when collapsed, each still named. */
export function Navigation({ collapsed }: { collapsed: boolean }) {
  const { role } = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // On the duplicates’ page, the register’s own entry, whose address begins alike, is not the one one is at.
  const isOverlooked = ({ to }: NavigationEntry, entries: readonly NavigationEntry[]) =>
    to === '/' || entries.some((other) => other.to !== to && other.to.startsWith(`${to}/`) && path.startsWith(other.to));
  return (
    <AppShell.Navbar p="xs" className={classes['navigation']} aria-label="Navigation principale">
      {navigationFor(role).map(({ title, entries }, index) => (
        <div key={title ?? 'first'} role="group" aria-label={title}>
          {index > 0 &&
            (collapsed || title === undefined ? <div className={classes['groupLine']} /> : <div className={classes['group']}>{title}</div>)}
          {entries.map((entry) => (
            <NavigationLink key={entry.to} entry={entry} collapsed={collapsed} exact={isOverlooked(entry, entries)} />
          ))}
        </div>
      ))}
    </AppShell.Navbar>
  );
}

interface NavigationLinkProps {
  readonly entry: NavigationEntry;
  readonly collapsed: boolean;
  readonly exact: boolean;
}

function NavigationLink({ entry, collapsed, exact }: NavigationLinkProps) {
  const { to, label, icon: Shown, counts } = entry;
  return (
    <Tooltip label={label} position="right" disabled={!collapsed}>
      <Link
        to={to}
        activeOptions={{ exact, includeSearch: false }}
        className={classes['link'] ?? ''}
        data-collapsed={collapsed || undefined}
      >
        <Shown size={19} stroke={1.6} aria-hidden />
        {collapsed ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {counts !== undefined && !collapsed && <DuplicatesCount />}
      </Link>
    </Tooltip>
  );
}
