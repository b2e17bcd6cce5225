import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/Frame';
import { NotFoundPage } from './NotFoundPage';
import { PageBreakdown } from './PageBreakdown';
import {
  AdministrationSearch,
  AssociationsSearch,
  CreatableSearch,
  DecisionsSearch,
  DuplicatesSearch,
  InKindSearch,
  InterestsSearch,
  OpenDataSearch,
  PaymentsSearch,
  ReportsSearch,
  OverviewSearch,
  PeopleSearch,
  RegisterSearch,
  SessionSearch,
  TabSearch,
  YearSearch,
} from './search';

const root = createRootRoute({ component: Frame });
const at = { getParentRoute: () => root };

// Apart from `addChildren`, so that each route keeps its own types: written inside, its parameters and search would all be `any`.
const pages = [
  createRoute({
    ...at,
    path: '/',
    component: lazyRouteComponent(() => import('../features/dashboard/pages/DashboardPage'), 'DashboardPage'),
  }),
  createRoute({
    ...at,
    path: '/associations',
    validateSearch: AssociationsSearch,
    component: lazyRouteComponent(() => import('./RegisterPage'), 'RegisterPage'),
  }),
  createRoute({
    ...at,
    path: '/associations/new',
    component: lazyRouteComponent(() => import('../features/associations/pages/AssociationCreatePage'), 'AssociationCreatePage'),
  }),
  createRoute({
    ...at,
    path: '/associations/settings',
    validateSearch: TabSearch,
    component: lazyRouteComponent(() => import('./RegisterSettingsPage'), 'RegisterSettingsPage'),
  }),
  createRoute({
    ...at,
    path: '/associations/duplicates',
    validateSearch: DuplicatesSearch,
    component: lazyRouteComponent(() => import('../features/duplicates/pages/DuplicatesPage'), 'DuplicatesPage'),
  }),
  createRoute({
    ...at,
    path: '/associations/$id',
    validateSearch: TabSearch,
    component: lazyRouteComponent(() => import('./AssociationFilePage'), 'AssociationFilePage'),
  }),
  createRoute({
    ...at,
    path: '/people',
    validateSearch: PeopleSearch,
    component: lazyRouteComponent(() => import('../features/people/pages/PeoplePage'), 'PeoplePage'),
  }),
  createRoute({
    ...at,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('../features/people/pages/PersonPage'), 'PersonPage'),
  }),
  createRoute({
    ...at,
    path: '/directory',
    component: lazyRouteComponent(() => import('../features/documents/pages/DirectoryPage'), 'DirectoryPage'),
  }),
  createRoute({
    ...at,
    path: '/imports',
    component: lazyRouteComponent(() => import('../features/imports/pages/ImportsPage'), 'ImportsPage'),
  }),
  createRoute({
    ...at,
    path: '/imports/new',
    component: lazyRouteComponent(() => import('../features/imports/pages/ImportWizardPage'), 'ImportWizardPage'),
  }),
  createRoute({
    ...at,
    path: '/councillors',
    validateSearch: CreatableSearch,
    component: lazyRouteComponent(() => import('../features/councillors/pages/CouncillorsPage'), 'CouncillorsPage'),
  }),
  createRoute({
    ...at,
    path: '/councillors/$id',
    component: lazyRouteComponent(() => import('../features/councillors/pages/CouncillorFilePage'), 'CouncillorFilePage'),
  }),
  createRoute({
    ...at,
    path: '/electoral-lists',
    component: lazyRouteComponent(() => import('../features/councillors/pages/ElectoralListsPage'), 'ElectoralListsPage'),
  }),
  createRoute({
    ...at,
    path: '/interests',
    validateSearch: InterestsSearch,
    component: lazyRouteComponent(() => import('../features/interests/pages/InterestsPage'), 'InterestsPage'),
  }),
  createRoute({
    ...at,
    path: '/campaigns',
    validateSearch: CreatableSearch,
    component: lazyRouteComponent(() => import('../features/grants/pages/CampaignsPage'), 'CampaignsPage'),
  }),
  createRoute({
    ...at,
    path: '/campaigns/$id',
    validateSearch: TabSearch,
    component: lazyRouteComponent(() => import('./CampaignFilePage'), 'CampaignFilePage'),
  }),
  createRoute({
    ...at,
    path: '/campaigns/$id/requests/$requestId',
    validateSearch: TabSearch,
    component: lazyRouteComponent(() => import('./RequestFilePage'), 'RequestFilePage'),
  }),
  createRoute({
    ...at,
    path: '/payments',
    validateSearch: PaymentsSearch,
    component: lazyRouteComponent(() => import('../features/payments/pages/PaymentsPage'), 'PaymentsPage'),
  }),
  createRoute({
    ...at,
    path: '/open-data',
    validateSearch: OpenDataSearch,
    component: lazyRouteComponent(() => import('./OpenDataFilePage'), 'OpenDataFilePage'),
  }),
  createRoute({
    ...at,
    path: '/reports',
    validateSearch: ReportsSearch,
    component: lazyRouteComponent(() => import('../features/financial-reports/pages/ReportsPage'), 'ReportsPage'),
  }),
  createRoute({
    ...at,
    path: '/in-kind',
    validateSearch: InKindSearch,
    component: lazyRouteComponent(() => import('../features/in-kind/pages/InKindPage'), 'InKindPage'),
  }),
  createRoute({
    ...at,
    path: '/sessions',
    validateSearch: CreatableSearch,
    component: lazyRouteComponent(() => import('../features/council/pages/SessionsPage'), 'SessionsPage'),
  }),
  createRoute({
    ...at,
    path: '/sessions/$id',
    validateSearch: SessionSearch,
    component: lazyRouteComponent(() => import('./SessionFilePage'), 'SessionFilePage'),
  }),
  createRoute({
    ...at,
    path: '/deliberations',
    validateSearch: RegisterSearch,
    component: lazyRouteComponent(() => import('../features/deliberations/pages/RegisterPage'), 'RegisterPage'),
  }),
  createRoute({
    ...at,
    path: '/decisions',
    validateSearch: DecisionsSearch,
    component: lazyRouteComponent(() => import('../features/mayor-decisions/pages/DecisionsPage'), 'DecisionsPage'),
  }),
  createRoute({
    ...at,
    path: '/council-calendar',
    validateSearch: YearSearch,
    component: lazyRouteComponent(() => import('../features/council-calendar/pages/CouncilCalendarPage'), 'CouncilCalendarPage'),
  }),
  createRoute({
    ...at,
    path: '/committees',
    validateSearch: CreatableSearch,
    component: lazyRouteComponent(() => import('../features/committees/pages/CommitteesPage'), 'CommitteesPage'),
  }),
  createRoute({
    ...at,
    path: '/overview',
    validateSearch: OverviewSearch,
    component: lazyRouteComponent(() => import('../features/overview/pages/OverviewPage'), 'OverviewPage'),
  }),
  createRoute({
    ...at,
    path: '/trash',
    component: lazyRouteComponent(() => import('../features/trash/pages/TrashPage'), 'TrashPage'),
  }),
  createRoute({
    ...at,
    path: '/history',
    component: lazyRouteComponent(() => import('./MyHistoryPage'), 'MyHistoryPage'),
  }),
  createRoute({
    ...at,
    path: '/administration',
    validateSearch: AdministrationSearch,
    component: lazyRouteComponent(() => import('../features/administration/pages/AdministrationPage'), 'AdministrationPage'),
  }),
] as const;

/** Every page of the application, each loaded when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  history: createHashHistory(),
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: PageBreakdown,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
