import type { Offered } from '../flow/talk-state.ts'
import type { GuardHit } from '../privacy/guard/guard-index.ts'
import type { Draft } from './draft.ts'
import type { TurnGuard } from './turn-guard.ts'

/** Titles of choices are kept as the person read them: what they say of the person is kept as its token. */
export function maskTitles(guard: TurnGuard, draft: Draft): void {
  const { offered } = draft.state
  if (!offered) return
  const choices = offered.choices.map((choice) => {
    const hits = guard.hitsIn(choice.title)
    return hits.length === 0 ? choice : { ...choice, title: withTokens(choice.title, hits, draft) }
  })
  const masked: Offered = { ...offered, choices }
  draft.state = { ...draft.state, offered: masked }
}

function withTokens(title: string, hits: readonly GuardHit[], { memory }: Draft): string {
  let text = ''
  let done = 0
  for (const { start, end, needle } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue
    const { kind, n } = memory.tokenOf(needle.known)
    text += `${title.slice(done, start)}[${kind}_${n}]`
    done = end
  }
  return text + title.slice(done)
}
