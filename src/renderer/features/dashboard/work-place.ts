import type { WorkTarget } from '#shared/features/dashboard/contract';

/** The address of the screen where a piece of work is done. */
export function placeOf(target: WorkTarget) {
  switch (target.screen) {
    case 'session':
      return { to: '/sessions/$id', params: { id: target.id } } as const;
    case 'campaign':
      return { to: '/campaigns/$id', params: { id: target.id } } as const;
    case 'associations-flagged':
      return { to: '/associations', search: { flagged: true } } as const;
    case 'associations-import':
      return { to: '/imports/new' } as const;
    case 'overview':
      return { to: '/overview', search: { list: target.list } } as const;
    case 'mayor-decisions':
      return { to: '/decisions' } as const;
    case 'council-calendar':
      return { to: '/council-calendar' } as const;
    case 'backups':
      return { to: '/administration', search: { tab: 'backups' } } as const;
    case 'town':
      return { to: '/administration', search: { tab: 'town' } } as const;
  }
}
