import { RawText } from '../../message/raw-text.ts'
import type { AnonymizedText } from '../../privacy/anonymized-text.ts'
import type { VaultRow } from '../../turn/claim.ts'
import { isMemoryOf, valuesByToken } from '../../turn/memory-rows.ts'
import { boundToVault } from '../../turn/open-draft.ts'
import { openRow } from '../../turn/open-slot.ts'
import type { KeptTalk } from '../../turn/transcripts.ts'
import type { Line } from '../../turn/turn-record.ts'
import type { KnownGrant } from './grant.ts'
import type { RevealNeeds } from './needs.ts'
import { tokenName, tokensIn, type Wanted } from './tokens-in.ts'
import { isHealth, type TokenName } from './weight.ts'

/** How a stretch of a line came back; see `OpenedLine`. */
type Stretch = {
  readonly start: number
  readonly end: number
  readonly token: string
  readonly how: 'opened' | 'one-of-several' | 'gone' | 'held-back'
}

/** A line put together again. Offsets are UTF-16, end exclusive. */
export type OpenedLine = Pick<Line, 'n' | 'side' | 'kind' | 'at'> & {
  readonly text: string | null
  readonly opened: readonly Stretch[]
}

export type OpenedWords = {
  readonly lines: readonly OpenedLine[]
  readonly values: readonly { readonly token: string; readonly written: readonly string[] }[]
  readonly heldBack: readonly string[]
}

/** A grant whose entry stands in a signed checkpoint: made by `recordGrant` and by a row that it wrote, by nothing else. */
export type RecordedGrant = KnownGrant & { readonly recorded: NonNullable<KnownGrant['recorded']> }

/**
 * The words of a recorded grant: the stored lines with the values of the vault in place of their tokens. A value is
 * given as the talk saw it first, or, where it was written in several ways, as it was written last: which of them stood
 * in this line nobody kept. What was taken back by the person is `…`. Pictures, voices and files were never kept.
 *
 * @returns null where the key of the talk is destroyed
 * @throws Fault `CANNOT_OPEN`
 */
export async function openWords(
  { keyring, sayAgain }: Pick<RevealNeeds, 'keyring' | 'sayAgain'>,
  kept: KeptTalk,
  grant: RecordedGrant,
): Promise<OpenedWords | null> {
  if (!kept.key) return null
  const wanted = wantedBy(grant)
  const tokens = tokensIn(kept.lines, wanted) ?? []
  const sealer = await (await keyring()).unwrap(kept.key)
  const vault = new Map(
    await Promise.all(
      neededRows(kept.vault, wanted, tokens).map(
        async ({ name, value }) => [name, await value.open(sealer, boundToVault(kept.talk, name))] as const,
      ),
    ),
  )
  const heldBack = new Set(grant.scope === 'case' ? tokens.filter(isHealth).map(tokenName) : [])
  const values = openedValues(vault, tokens, heldBack)
  const sayBot = async ({ reply }: Line) =>
    reply && heldBack.size === 0 ? sayAgain(reply, (name, path) => openRow({ vault }, name, path)) : null
  const lines = await Promise.all(
    kept.lines
      .filter(({ n }) => wanted.scope !== 'token' && (wanted.scope !== 'message' || n === wanted.line))
      .map(async (line): Promise<OpenedLine> => {
        const { n, side, kind, at, words } = line
        const told = words ? putTogether(words, values, heldBack) : { text: await sayBot(line), opened: [] }
        return { n, side, kind, at, ...told }
      }),
  )
  return {
    lines,
    values: [...values].map(([token, written]) => ({ token, written })),
    heldBack: [...heldBack],
  }
}

/** No row is opened that is not asked for; what the bot said may show any. */
const neededRows = (
  vault: readonly VaultRow[],
  { scope }: Wanted,
  tokens: readonly TokenName[],
): readonly VaultRow[] =>
  scope === 'talk' || scope === 'case'
    ? vault
    : vault.filter(({ name }) => tokens.some((token) => isMemoryOf(name, token)))

export function wantedBy({ scope, line, token }: KnownGrant): Wanted {
  if (scope === 'message') return { scope, line: line ?? 0 }
  if (scope === 'token') return { scope, token: token ?? '' }
  return { scope }
}

/** What each token stands for, as it was written, the newest first; nothing of what is held back. */
function openedValues(
  vault: ReadonlyMap<string, RawText>,
  tokens: readonly TokenName[],
  heldBack: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const known = valuesByToken(vault)
  const wanted = [...new Set(tokens.map(tokenName))].filter((token) => !heldBack.has(token))
  return new Map(
    wanted.flatMap((token) => {
      const written = known.get(token)
      return written ? [[token, written.map((value) => RawText.reveal(value)).toReversed()] as const] : []
    }),
  )
}

function putTogether(
  { text: masked, tokens }: AnonymizedText,
  values: ReadonlyMap<string, readonly string[]>,
  heldBack: ReadonlySet<string>,
): { readonly text: string; readonly opened: readonly Stretch[] } {
  const opened: Stretch[] = []
  let text = ''
  let done = 0
  for (const { start, end, ...name } of tokens) {
    const token = tokenName(name)
    const written = values.get(token)
    const part = written?.[0] ?? masked.slice(start, end)
    text += masked.slice(done, start)
    const how = heldBack.has(token) ? 'held-back' : howOf(written)
    opened.push({ start: text.length, end: text.length + part.length, token, how })
    text += part
    done = end
  }
  return { text: text + masked.slice(done), opened }
}

function howOf(written: readonly string[] | undefined): Stretch['how'] {
  if (!written) return 'gone'
  return written.length > 1 ? 'one-of-several' : 'opened'
}
