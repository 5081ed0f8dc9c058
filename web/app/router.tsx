import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { NotFound, PageError } from './PageError.tsx'
import { Root } from './Root.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: PageError })

type PortfolioSearch = {
  view?: 'attention' | 'unknown'
  health?: 'good' | 'watch' | 'poor' | 'unknown'
  heard?: 'quiet'
  direction?: 'declining'
  asks?: 'due'
  q?: string
  sort?: string
  peek?: string
}

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): PortfolioSearch => ({
    ...oneOf(search, 'view', ['attention', 'unknown']),
    ...oneOf(search, 'health', ['good', 'watch', 'poor', 'unknown']),
    ...oneOf(search, 'heard', ['quiet']),
    ...oneOf(search, 'direction', ['declining']),
    ...oneOf(search, 'asks', ['due']),
    ...text(search, 'q'),
    ...text(search, 'sort'),
    ...text(search, 'peek'),
  }),
  component: lazyRouteComponent(
    () => import('../features/portfolio/PortfolioPage.tsx'),
    'PortfolioPage',
  ),
})

const tabs = ['traits', 'timeline', 'expectations', 'debates', 'norms'] as const

type AccountSearch = {
  tab?: (typeof tabs)[number]
  evidence?: string
  quote?: string
}

const account = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id',
  validateSearch: (search: Record<string, unknown>): AccountSearch => ({
    ...oneOf(search, 'tab', tabs),
    ...text(search, 'evidence'),
    ...text(search, 'quote'),
  }),
  component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
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
  routeTree: root.addChildren([portfolio, account, imports, oneImport, settings, guide]),
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

/** A search parameter where it holds one of the values it may, and nothing where it does not. */
function oneOf<Key extends string, Value extends string>(
  search: Record<string, unknown>,
  key: Key,
  values: readonly Value[],
): { readonly [K in Key]?: Value } {
  const value = values.find((allowed) => allowed === search[key])
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}

function text<Key extends string>(
  search: Record<string, unknown>,
  key: Key,
): { readonly [K in Key]?: string } {
  const value = search[key]
  const given = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return (given === '' ? {} : { [key]: given }) as { readonly [K in Key]?: string }
}
