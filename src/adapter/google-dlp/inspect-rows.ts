import type { Instant } from '../../clock.ts'
import type { Finding } from '../../privacy/finding.ts'
import { type AskNeeds, askPatiently } from './ask-patiently.ts'
import type { Refusal } from './inspect.ts'
import { type DlpSettings, requestFor } from './inspect-config.ts'
import { type ReadResponse, readResponse } from './read-response.ts'

/** What became of one row: its findings, or why there are none to be had. */
export type RowOutcome = readonly Finding[] | Refusal

type Read = ReadResponse | { readonly outcome: 'refused'; readonly why: Refusal }

/**
 * Findings of many rows by one request. Where Google refuses the request for what is in it, or tells only part of what it found,
 * the rows are asked for in halves: one person's text does not cost the others their answer.
 */
export async function inspectRows(
  needs: AskNeeds,
  settings: DlpSettings,
  rows: readonly string[],
  deadline: Instant,
): Promise<readonly RowOutcome[]> {
  const ask = async (some: readonly string[]): Promise<Read> => {
    const answer = await askPatiently(needs, requestFor(settings, some), deadline)
    if (answer.outcome === 'refused') return answer
    const read = readResponse(answer.response, some)
    needs.breaker.heed(read.outcome === 'nonsense' ? 'failed' : 'answered')
    return read
  }
  const heed = async (some: readonly string[], read: Read): Promise<readonly RowOutcome[]> => {
    if (read.outcome === 'read') return read.findings
    const mayBeParted = isAboutContent(read) && some.length > 1 && needs.pace.take() === 0
    if (!mayBeParted) return some.map(() => (read.outcome === 'refused' ? read.why : 'nonsense'))
    const middle = Math.ceil(some.length / 2)
    const halves = [some.slice(0, middle), some.slice(middle)]
    const parted = await Promise.all(halves.map(async (half) => ({ half, read: await ask(half) })))
    // Refused whatever is in it: it is our settings, and no smaller part of it will do.
    if (parted.every(({ read: one }) => one.outcome === 'refused' && one.why === 'bad-request'))
      return some.map(() => 'bad-request')
    return (await Promise.all(parted.map(({ half, read: one }) => heed(half, one)))).flat()
  }
  return heed(rows, await ask(rows))
}

const isAboutContent = (read: Read): boolean =>
  read.outcome === 'cut-short' || (read.outcome === 'refused' && read.why === 'bad-request')
