import type { Action } from '../../access/action.ts'
import type { Role } from '../../access/role.ts'
import { rules } from '../../access/rules.ts'
import { demoPages, type PageName } from '../page-paths.ts'

/** What somebody must be allowed to have any use of a page; one that is not here wants nothing but a sign-in. */
const useOf: Partial<Readonly<Record<PageName, Action>>> = {
  inbox: 'case.list',
  flowMap: 'flow.read',
  accessLog: 'log.read',
  incidents: 'incident.list',
  operations: 'operations.open',
}

/** Whether the server plays WhatsApp and everybody on this machine may try it; the server wrote it into the document. */
export const isDemo = (): boolean => document.documentElement.dataset.demo === 'yes'

/** Whether any of somebody's roles may do something somewhere: what the navigation shows. The server decides, each time. */
export const mayEver = (roles: readonly Role[], action: Action): boolean =>
  rules.some((rule) => rule.action === action && roles.some((role) => role === rule.role))

/** Pages that nobody has to sign in for. */
export const isOpenToAll = (page: PageName): boolean =>
  page === 'signIn' || page === 'enrolment' || (isDemo() && (demoPages.includes(page) || page === 'flowMap'))

/** Whether there is such a page here at all. */
export const isThere = (page: PageName): boolean => isDemo() || !demoPages.includes(page)

export function mayOpen(page: PageName, roles: readonly Role[]): boolean {
  if (isOpenToAll(page)) return true
  const action = useOf[page]
  return isThere(page) && (action === undefined || mayEver(roles, action))
}

/** Where somebody begins who has just signed in. */
export const homeOf = (roles: readonly Role[]): PageName =>
  mayOpen('accessLog', roles) ? 'accessLog' : mayOpen('inbox', roles) ? 'inbox' : 'settings'
