import { expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { AnonymizedText } from '../../../src/privacy/anonymized-text.ts'
import type { Remasked } from '../../../src/turn/turn-record.ts'
import { arrivalOf, line, newTalk, newTalkPart, noon, somebody, turnOf } from '../../contract/made-up.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'
import { storesIn } from '../../contract/stores.ts'

test('what a line asks for changes with its words where they were edited, and stays where they are masked', async () => {
  const stores = await storesIn(openTestEmbedded())
  const who = await somebody()
  const talk = newTalk()
  const part = await newTalkPart(talk)
  const words = AnonymizedText.of(new RawText('o código, por favor'), [])
  /** What stands in the table after a turn. */
  const after = async (turn: { readonly remasked?: readonly Remasked[]; readonly isFirst?: true }) => {
    await stores.inbox.put([await arrivalOf([who])], noon)
    const claim = await stores.lanes.claim(null, noon)
    if (!claim) throw new Error('nothing was ready')
    const created = turn.isFirst ? part.created : null
    const lines = turn.isFirst ? [line(1, 'oi')] : []
    const record = turnOf(claim, { talk: { ...part, created }, lines, remasked: turn.remasked ?? [] })
    expect(await stores.lanes.commit(record)).toBe('committed')
    await stores.lanes.release(claim, { wakeAt: null }, noon)
    return stores.database.query(
      (sql) => sql`select words ->> 'text' as text, warning from transcript_line where talk = ${talk}`,
    )
  }
  const edited = { talk, n: 1, words, warning: 'code' } as const
  expect(await after({ isFirst: true })).toEqual([{ text: 'oi', warning: null }])
  expect(await after({ remasked: [edited] })).toEqual([{ text: 'o código, por favor', warning: 'code' }])
  const masked = AnonymizedText.of(new RawText('o código, Ana'), [{ start: 10, end: 13, kind: 'NAME', n: 1 }])
  expect(await after({ remasked: [{ talk, n: 1, words: masked }] })).toEqual([
    { text: 'o código, [NAME_1]', warning: 'code' },
  ])
  const taken = { talk, n: 1, words: AnonymizedText.withheld(), warning: null } as const
  expect(await after({ remasked: [taken] })).toEqual([{ text: '…', warning: null }])
  await stores.drop()
})
