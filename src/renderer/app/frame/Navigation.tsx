import { AppShell, Tooltip, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../lib/session';
import type { NavigationEntry } from './navigation-entries';
import { navigationFor } from './navigation-entries';
import classes from './frame.module.css';

/** The areas of the application; icons alone when collapsed, each still named. */
export function Navigation({ collapsed }: { collapsed: boolean }) {
  const { role } = useSession();
  return (
    <AppShell.Navbar p="xs" className={classes['navigation']} aria-label="Navigation principale">
      {navigationFor(role).map(({ title, entries }, index) => (
        <div key={title ?? 'first'} role="group" aria-label={title}>
          {index > 0 &&
            (collapsed || title === undefined ? <div className={classes['groupLine']} /> : <div className={classes['group']}>{title}</div>)}
          {entries.map((entry) => (
            <NavigationLink key={entry.to} entry={entry} collapsed={collapsed} />
          ))}
        </div>
      ))}
    </AppShell.Navbar>
  );
}

function NavigationLink({ entry, collapsed }: { entry: NavigationEntry; collapsed: boolean }) {
  const { to, label, icon: Shown } = entry;
  const exact = to === '/';
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
      </Link>
    </Tooltip>
  );
}
