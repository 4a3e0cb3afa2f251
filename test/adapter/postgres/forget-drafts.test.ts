import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { forgetDrafts } from '../../../src/adapter/postgres/forget-drafts.ts'
import { parseFlowId, parseStepName } from '../../../src/ids.ts'
import {
  arrivalOf,
  effectOf,
  hour,
  later,
  leaf,
  line,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  stateAt,
  turnOf,
} from '../../contract/made-up.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

const day = 24 * hour
const ana = { role: 'designer', id: 'ana' } as const

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('on %s', (_, open) => {
  let stores: Stores & { readonly database: Database }
  beforeAll(async () => {
    stores = await storesIn(open())
  })
  beforeEach(async () => {
    await stores.empty()
    for (const hash of drafts)
      await stores.botVersions.keep({ hash, files: new Map([['flows/a.yaml', hash]]), media: [] }, noon)
  })
  afterAll(() => stores.drop())

  const drafts = ['unused', 'deployed', 'waits', 'stood-on', 'answered-with']
  const left = async () => {
    const found = await Promise.all(
      drafts.map(async (hash) => ((await stores.botVersions.files(hash)) ? [hash] : [])),
    )
    return found.flat()
  }

  /** A talk that stands on one version; its last reply was written with another. */
  async function talkOn(bot: string, replied: string) {
    await stores.inbox.put([await arrivalOf([await somebody()])], noon)
    const claim = await stores.lanes.claim(null, noon)
    if (!claim) throw new Error('nothing was ready')
    const talk = newTalk()
    const place = { flow: parseFlowId('a'), hash: 'p', bot, step: parseStepName('s'), tries: 0, page: 0 }
    const part = { ...(await newTalkPart(talk)), state: stateAt({ frames: [place] }) }
    const reply = { ...outgoing.reply, bot: replied }
    const said = { ...line(2, ''), side: 'bot' as const, words: null, reply }
    const replies = [{ effect: effectOf(talk, 1), body: { ...outgoing, reply } }]
    await stores.lanes.commit(turnOf(claim, { talk: part, lines: [line(1, 'oi'), said], replies }))
  }

  test('a draft that nobody stands on is forgotten a hundred days after it was saved last', async () => {
    await forgetDrafts(stores.database, later(noon, 99 * day))
    expect(await left()).toEqual(drafts)
    await stores.botVersions.keep({ hash: 'deployed', files: new Map(), media: [] }, later(noon, 99 * day))
    await forgetDrafts(stores.database, later(noon, 101 * day))
    expect(await left()).toEqual(['deployed'])
  })

  test('what was deployed, waits for it, or is still wanted by a talk stays', async () => {
    const deployed = { version: 1, bot: 'deployed', at: noon, by: ana, how: 'deployed', notice: 1 } as const
    await stores.deployments.add({ ...deployed, approvedBy: null }, [leaf()])
    await stores.deployments.ask({ bot: 'waits', over: 1, at: noon, by: ana, notice: 2 })
    await talkOn('stood-on', 'answered-with')
    await forgetDrafts(stores.database, later(noon, 400 * day))
    expect(await left()).toEqual(['deployed', 'waits', 'stood-on', 'answered-with'])
  })
})
