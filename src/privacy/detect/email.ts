import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'

/** Longest local part we look for (RFC 5321 allows 64; people quote and mistype). */
const longestLocal = 96

const localPart = /[a-z\d._%+'&~-]+$/
const spacedLocal = /[a-z\d]+(?: ?[._-] ?[a-z\d]+)* $/
const domain = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?: ?\.\s?[a-z\d](?:[a-z\d-]*[a-z\d])?)*/
const providers =
  /^(?:gmail|hotmail|outlook|yahoo|icloud|live|uol|bol|terra|libero|virgilio|protonmail|proton|tiscali|alice|msn|aol|me|ig|globo|tim|fastwebnet|pec|zoho|gmx|ymail|telefonica)$/
const top = /\.\s?[a-z]{2,24}$/

/** An address inside a link. */
const encoded = /(?<![a-z\d._-])[a-z\d._+-]{1,64}%40[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g

/** E-mail addresses, also with blanks around the `@` and dots, also a known provider without its ending. */
export function findEmails({ view }: Reading): Finding[] {
  const found: Finding[] = []
  let from = 0
  for (let at = view.folded.indexOf('@'); at >= 0; at = view.folded.indexOf('@', at + 1)) {
    const address = around(view.folded, at, from)
    if (!address) continue
    from = address.end
    found.push(finding('EMAIL', address.start, address.end, 0.97))
  }
  for (const match of view.folded.includes('%40') ? view.folded.matchAll(encoded) : []) {
    found.push(finding('EMAIL', match.index, match.index + match[0].length, 0.9))
  }
  return found
}

function around(text: string, at: number, from: number): { start: number; end: number } | null {
  const before = text.slice(Math.max(from, at - longestLocal), at)
  const after = text.slice(at + 1, at + 1 + 255)
  const blanks = /^ */.exec(after)?.[0].length ?? 0
  const local = before.endsWith(' ') ? spacedLocal.exec(before.slice(-longestLocal)) : localPart.exec(before)
  const host = domain.exec(after.slice(blanks))
  if (!local || !host) return null
  const lead = /^\d+$/.test(local[0])
    ? (/[a-z][a-z._-]* $/.exec(before.slice(0, -local[0].length))?.[0].length ?? 0)
    : 0
  const name = trimmed(host[0])
  if (!top.test(name) && !providers.test(name)) return null
  return { start: at - local[0].length - lead, end: at + 1 + blanks + name.length }
}

/** "ana@gmail.com. obrigada" has a sentence after its dot: a top-level part after a blank must be one. */
function trimmed(host: string): string {
  const stop = /\.\s(?!(?:com?|br|it|es|net|org|uk|ar|mx|cl|pt|edu|gov)(?![a-z\d]))/.exec(host)
  return stop ? host.slice(0, stop.index).trimEnd() : host
}
