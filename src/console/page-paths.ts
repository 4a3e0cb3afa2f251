/** Where each page of the console is, in the order of the navigation; what is deeper in its address belongs to the page. */
export const pagePaths = {
  start: '/',
  inbox: '/inbox',
  flowMap: '/flows',
  simulator: '/simulator',
  accessLog: '/access-log',
  incidents: '/incidents',
  operations: '/operations',
  settings: '/settings',
  signIn: '/sign-in',
  enrolment: '/enrol',
} as const

export type PageName = keyof typeof pagePaths

export const pageNames = Object.keys(pagePaths) as readonly PageName[]

/** The page an address belongs to, and the parts of the address that are the page's own; null where there is no page. */
export function pageAt(path: string): { readonly page: PageName; readonly rest: readonly string[] } | null {
  const parts = path.split('/').filter((part) => part !== '')
  const page = pageNames.find((name) => pagePaths[name] === `/${parts[0] ?? ''}`)
  return page ? { page, rest: parts.slice(1) } : null
}

/** Pages that exist only where the server listens on loopback: they play people who do not exist. */
export const demoPages: readonly PageName[] = ['start', 'simulator']
