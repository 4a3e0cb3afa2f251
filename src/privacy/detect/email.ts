import type { Finding } from '../finding.ts'
import { isCommonWord } from './common-words.ts'
import { upiProviders } from './india.ts'
import { finding, type Reading } from './reading.ts'
import type { View } from './view.ts'

/** Longest local part we look for (RFC 5321 allows 64; people quote and mistype). */
const longestLocal = 96

const localPart = /[a-z\d._%+'&~-]+$/
const spacedLocal = /[a-z\d]+(?: ?[._-] ?[a-z\d]+)* $/
/** A comma stands for a dot only before the ending of a domain. */
const domain =
  /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:(?: ?\.\s?| ?, ?(?=(?:com?|net|org|info|edu|gov|it|es|br|pt|uk|in|ie|fr|de|ar|mx|cl|pe|pl|ro|nl|be|ch|at|eu|se|za|ng|au|nz|ca|us|jp|ru|ua)(?![a-z\d])))[a-z\d](?:[a-z\d-]*[a-z\d])?)*/
/** The rest of a domain on the next line. */
const nextLine = /^-?\n[a-z\d-]{2,63}(?:\.[a-z]{2,24}){1,2}(?![a-z\d.@])/
const providers =
  /^(?:gmail|hotmail|outlook|yahoo|icloud|live|uol|bol|terra|libero|virgilio|protonmail|proton|tiscali|alice|msn|aol|me|ig|globo|tim|fastwebnet|pec|zoho|gmx|ymail|telefonica)$/
const top = /[.,]\s?[a-z]{2,24}$/

/** An address inside a link. */
const encoded = /(?<![a-z\d._-])[a-z\d._+-]{1,64}%40[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g

/** E-mail addresses, also with blanks around the `@` and dots, also a known provider without its ending. */
export function findEmails({ view }: Reading): Finding[] {
  const found: Finding[] = []
  let from = 0
  for (let at = view.folded.indexOf('@'); at >= 0; at = view.folded.indexOf('@', at + 1)) {
    const address = around(view.folded, at, from)
    if (!address) continue
    const spelled = isSaid(view, at)
      ? (initials.exec(view.folded.slice(from, address.start))?.[0].length ?? 0)
      : 0
    from = address.end
    found.push(finding(address.kind, address.start - spelled, address.end, 0.97))
  }
  for (const match of view.folded.includes('%40') ? view.folded.matchAll(encoded) : []) {
    found.push(finding('EMAIL', match.index, match.index + match[0].length, 0.9))
  }
  return found
}

/** Said aloud: another word stands where the `@` is read. */
const isSaid = ({ starts, written }: View, at: number): boolean =>
  starts !== null && written.charAt(starts[at] ?? 0) !== '@'

/** "d marsden underscore 58 at ...": initials said before the name. */
const initials = /(?<![a-z\d'])(?:[b-df-hj-np-z] ){1,2}$/

type Address = { readonly kind: 'EMAIL' | 'ACCOUNT'; readonly start: number; readonly end: number }

function around(text: string, at: number, from: number): Address | null {
  const after = text.slice(at + 1, at + 1 + 255)
  const blanks = /^ */.exec(after)?.[0].length ?? 0
  const host = domain.exec(after.slice(blanks))
  if (!host) return null
  const name = trimmed(host[0])
  const found = hostEnd(text, name, at + 1 + blanks + name.length)
  const local = found ? localBefore(text.slice(Math.max(from, at - longestLocal), at)) : 0
  return found && local > 0 ? { ...found, start: at - local } : null
}

/** Where a host ends that belongs to an address. */
function hostEnd(text: string, name: string, end: number): Omit<Address, 'start'> | null {
  if (top.test(name) || providers.test(name)) return { kind: 'EMAIL', end }
  if (upiProviders.test(name)) return { kind: 'ACCOUNT', end }
  const rest = nextLine.exec(text.slice(end, end + 100))
  return rest ? { kind: 'EMAIL', end: end + rest[0].length } : null
}

/** Length of the local part at the end of a text, 0 where there is none. */
function localBefore(before: string): number {
  if (before.endsWith('\n')) {
    const line = localPart.exec(before.trimEnd())
    return line && line[0].length > 4 && !isCommonWord(line[0]) ? before.length - line.index : 0
  }
  const local = before.endsWith(' ') ? spacedLocal.exec(before) : localPart.exec(before)
  if (!local) return 0
  const lead = /^\d+ ?$/.test(local[0]) ? aroundDigits : afterDot
  return local[0].length + (lead.exec(before.slice(0, -local[0].length))?.[0].length ?? 0)
}

/** "liamdoyle 03 @ gmail": the name stands before its number. */
const aroundDigits = /(?<![a-z._-])[a-z][a-z._-]{0,40} $/
/** "giusy.lo presti@gmail.com": what has a dot in it belongs to the address. */
const afterDot = /(?<![a-z\d._-])[a-z\d]{1,20}[._][a-z\d._]{1,20} $/

/** "ana@gmail.com. obrigada" has a sentence after its dot: a top-level part after a blank must be one. */
function trimmed(host: string): string {
  const stop = /\.\s(?!(?:com?|br|it|es|net|org|uk|ar|mx|cl|pt|edu|gov)(?![a-z\d]))/.exec(host)
  return stop ? host.slice(0, stop.index).trimEnd() : host
}
