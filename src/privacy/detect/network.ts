import type { Shape } from './shape.ts'

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
/** Servers of names everybody uses, and numbers of versions. */
const nobodys =
  '(?!8\\.8\\.[48]\\.[48]|1\\.[01]\\.[01]\\.1(?!\\d)|9\\.9\\.9\\.9|127\\.0\\.0\\.1|0\\.0\\.0\\.0)'
const version = '(?<!(?:vers(?:ao|ione|ion)|firmware)[^\\n]{0,60})(?<!roll back to )'
const ipv4 = new RegExp(
  `(?<![a-z\\d.])${version}${nobodys}${octet}(?:\\.${octet}){3}(?:/\\d{1,2})?(?![a-z\\d]|\\.\\d)`,
  'g',
)
const ipv6 =
  /(?<![a-z\d:])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?:\/\d{1,3})?(?![a-z\d:])/g
const mac = /(?<![a-z\d:-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![a-z\d:-])/g

/** An address needs more than colons: `::` and `10:30:00` are none. */
const isIpv6 = (value: string) =>
  (value.match(/:/g)?.length ?? 0) >= 3 || (value.includes('::') && /[\da-f]{2}/.test(value))

/** Addresses of machines, which lead to people. */
export const networkShapes: readonly Shape[] = [
  { kind: 'IP', pattern: ipv4, check: null, sure: true },
  { kind: 'IP', pattern: ipv6, check: isIpv6, sure: true },
  { kind: 'IP', pattern: mac, check: null, sure: true },
  {
    kind: 'ACCOUNT',
    pattern: /(?<![a-z\d-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![a-z\d-])/g,
    check: null,
    sure: true,
  },
]
