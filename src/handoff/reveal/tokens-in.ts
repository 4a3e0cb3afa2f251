import type { Line } from '../../turn/turn-record.ts'
import type { TokenName } from './weight.ts'

/** Which words are asked for. */
export type Wanted =
  | { readonly scope: 'message'; readonly line: number }
  | { readonly scope: 'token'; readonly token: string }
  | { readonly scope: 'talk' | 'case' }

export const tokenName = ({ kind, n }: TokenName): string => `${kind}_${n}`

/** The tokens of what is asked for; null: the talk has no such line of people's words, or no such token. */
export function tokensIn(lines: readonly Line[], wanted: Wanted): readonly TokenName[] | null {
  if (wanted.scope === 'message') return lines.find(({ n }) => n === wanted.line)?.words?.tokens ?? null
  const all = lines.flatMap(({ words }) => words?.tokens ?? [])
  if (wanted.scope !== 'token') return all
  const token = all.find((one) => tokenName(one) === wanted.token)
  return token ? [token] : null
}
