import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { validateAccountSearch } from '../features/account/search.ts'
import { validatePortfolioSearch } from '../features/portfolio/search.ts'
import { text } from '../ui/search-params.ts'
import { NotFound, PageError } from './PageError.tsx'
import { Root } from './Root.tsx'

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: PageError,
})

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: validatePortfolioSearch,
  component: lazyRouteComponent(
    () => import('../features/portfolio/PortfolioPage.tsx'),
    'PortfolioPage',
  ),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id',
  validateSearch: validateAccountSearch,
  component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
})

const traits = createRoute({
  getParentRoute: () => root,
  path: '/traits',
  component: lazyRouteComponent(() => import('../features/traits/TraitsPage.tsx'), 'TraitsPage'),
})

const newTrait = createRoute({
  getParentRoute: () => root,
  path: '/traits/new',
  component: lazyRouteComponent(
    () => import('../features/traits/NewTraitPage.tsx'),
    'NewTraitPage',
  ),
})

const addedTrait = createRoute({
  getParentRoute: () => root,
  path: '/traits/added/$id',
  component: lazyRouteComponent(
    () => import('../features/traits/AddedTraitPage.tsx'),
    'AddedTraitPage',
  ),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/import/ImportsPage.tsx'), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('../features/import/ImportPage.tsx'), 'ImportPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../features/settings/SettingsPage.tsx'),
    'SettingsPage',
  ),
})

const guide = createRoute({
  getParentRoute: () => root,
  path: '/guide',
  validateSearch: (search: Record<string, unknown>): { q?: string } => text(search, 'q'),
  component: lazyRouteComponent(() => import('../features/guide/GuidePage.tsx'), 'GuidePage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    portfolio,
    account,
    traits,
    newTrait,
    addedTrait,
    imports,
    oneImport,
    settings,
    guide,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
})

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- the router is told its routes by merging
  interface Register {
    router: typeof router
  }
}
