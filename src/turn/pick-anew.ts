import type { Step } from '../flow/flow.ts'
import { rowsOf } from '../flow/machine-context.ts'
import { readChoice } from '../flow/read/read-choice.ts'
import { saysOtherOne } from '../flow/read/read-other-one.ts'
import type { RawText } from '../message/raw-text.ts'
import { chooseOffered } from './choose-offered.ts'
import { offeredNow } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { takeStep } from './take-step.ts'

/** Pages of rows that are looked through for a correction. */
const mostPages = 5

type Rows = Extract<Step, { verb: 'choose_from' }>

/** Which row of the list was picked, and how many there are. */
export type Picked = { readonly at: number; readonly of: number }

export function pickedOf({ state }: Draft, { rows, save }: Pick<Rows, 'rows' | 'save'>): Picked {
  const all = rowsOf(state.results, rows)
  const picked = JSON.stringify(state.results[save]?.plain)
  const at = all.findIndex(
    (row) => JSON.stringify(row) === picked || JSON.stringify({ value: row }) === picked,
  )
  return { at, of: all.length }
}

/**
 * Takes another row of the list that was gone back to: the one the words name or, of two, the other one. Of more the
 * list stays open. False: the words name none of them, and nothing is as before.
 *
 * @param said how many prompts there were before the list was gone back to
 */
export async function pickAnew(
  needs: TurnNeeds,
  draft: Draft,
  words: RawText,
  { picked, said }: { readonly picked: Picked; readonly said: number },
): Promise<boolean> {
  const isOther = saysOtherOne(words)
  if (isOther && (picked.at < 0 || picked.of !== 2)) return true
  for (let page = 0; page < mostPages && draft.choices; page += 1) {
    const offered = offeredNow(draft)
    const rows = offered.choices.filter(({ name }) => name.startsWith('row_'))
    const chosen = isOther ? rows[1 - picked.at] : rowNamed(draft, rows, words)
    draft.prompts.splice(said)
    if (chosen) {
      draft.state = { ...draft.state, offered }
      return chooseOffered(needs, draft, chosen)
    }
    if (!offered.choices.some(({ name }) => name === 'more')) break
    await takeStep(needs, draft, { type: 'MORE' })
  }
  return false
}

const elsewhere = { title: '…' }

/** A row by what stands on it, not by its place in a list that is no longer shown: "segunda" is a Monday here. */
function rowNamed<Row extends { readonly title: string }>(
  { state: { locale } }: Draft,
  rows: readonly Row[],
  words: RawText,
): Row | null {
  const row = readChoice(rows, words, locale)
  const among: readonly { readonly title: string }[] = [elsewhere, ...rows, elsewhere]
  return row === readChoice(among, words, locale) ? row : null
}
