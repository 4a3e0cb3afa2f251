import type { Bot } from '../bot.ts'
import { type Comparison, compared } from './privacy-change.ts'

/** Where a service stands: another host under the same name is somebody else. */
export const serviceAddresses: Comparison = (before, after) =>
  compared(hostsOf(before), hostsOf(after))
    .kept.filter(([was, is]) => was.host !== is.host)
    .map(([was, is]) => ({
      kind: 'service-address',
      place: `flows/services.yaml ${is.service}.at`,
      says: `"${is.service}" is now at ${is.host}, where it was at ${was.host}`,
      adds: true,
    }))

type Host = { readonly service: string; readonly host: string }

const hostsOf = ({ services }: Bot): ReadonlyMap<string, Host> =>
  new Map(
    [...services.values()].map(({ service, base }) => [
      service,
      { service, host: URL.canParse(base) ? new URL(base).host : base },
    ]),
  )
