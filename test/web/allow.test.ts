import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { Fault } from '../../src/fault.ts'
import { type AccessNote, type AccessVariables, allowOver, type Look, unnamed } from '../../src/web/allow.ts'
import { showFault } from '../../src/web/show-fault.ts'
import { conversation, later, now, sales, somebody, tree } from '../access/made-up-staff.ts'

const secret = 'a Zulmira mora na rua das Laranjeiras'
const shown: Look = { what: 'talk', fields: ['masked words'], rows: 1 }

/** One route behind the door, and what each part of it does. */
function behindTheDoor(
  parts: {
    readonly who?: () => Promise<SignedIn | null>
    readonly find?: () => Promise<ReturnType<typeof conversation> | null>
    readonly record?: (note: AccessNote) => Promise<void>
    readonly keeps?: readonly 'receipt'[]
    readonly looks?: boolean
  } = {},
) {
  const { who = async () => somebody(['agent']), find = async () => conversation(), looks = true } = parts
  const notes: AccessNote[] = []
  const asked: string[] = []
  const app = new Hono<AccessVariables>()
  const allow = allowOver({
    signedIn: async () => {
      asked.push('who')
      return who()
    },
    circumstances: async () => ({ now, tree, isFrozen: false }),
    record: async (note) => {
      await parts.record?.(note)
      notes.push(note)
    },
  })
  const found = async () => {
    asked.push('find')
    const facts = await find()
    return facts && { facts, named: unnamed }
  }
  app.post('/talk', allow('talk.open', found), async (context) => {
    asked.push('answer')
    if (looks) context.get('access').look(shown)
    return context.json({ words: secret })
  })
  app.post('/reveal', allow('reveal.message', found, parts.keeps ?? []), (context) => {
    context.get('access').look(shown)
    return context.json({ words: secret })
  })
  app.onError(showFault)
  const ask = async (path = '/talk') => {
    const answer = await app.request(path, { method: 'POST' })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  return { ask, notes, asked }
}

describe('the door of the console', () => {
  test('nobody, or somebody whose sign-in is over, is told 401 and nothing is looked for', async () => {
    const { ask, notes, asked } = behindTheDoor({ who: async () => null })
    const { status, text, headers } = await ask()
    expect([status, text]).toEqual([401, '{"error":"SIGNED_OUT"}'])
    expect(headers.get('cache-control')).toBe('no-store')
    expect([asked, notes]).toEqual([['who'], []])
  })

  test('who may never is told 403 with the reason, before anything is looked for; the log has it', async () => {
    for (const [role, trainedAt, why] of [
      ['admin', now, 'no-role'],
      ['agent', null, 'untrained'],
    ] as const) {
      const { ask, notes, asked } = behindTheDoor({ who: async () => somebody([role], { trainedAt }) })
      const { status, text } = await ask()
      expect([status, text]).toEqual([403, `{"error":"NOT_ALLOWED","why":"${why}"}`])
      expect(asked).toEqual(['who'])
      expect(notes).toMatchObject([{ kind: 'access-denied', action: 'talk.open', rule: `denied/${why}` }])
    }
  })

  test('what is elsewhere and what is not there are one answer, byte by byte', async () => {
    const answers = await Promise.all(
      [async () => conversation({ department: sales }), async () => null].map(async (find) => {
        const { ask, notes, asked } = behindTheDoor({ find })
        const { status, text, headers } = await ask()
        return { status, text, headers: [...headers], rules: notes.map(({ rule }) => rule), asked }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 404, text: '{"error":"NOT_FOUND"}' })
    expect(answers[0]?.rules).toEqual(['denied/elsewhere'])
  })

  test('a second factor that is too old is asked for again, and that no is in the log', async () => {
    const who = async () => somebody(['agent'], { secondFactorAt: later(now, -6 * 60_000) })
    const { ask, notes } = behindTheDoor({ who })
    const { status, text } = await ask('/reveal')
    expect([status, text]).toEqual([403, '{"error":"STEP_UP_NEEDED","why":"step-up"}'])
    expect(notes).toMatchObject([{ rule: 'denied/step-up' }])
  })

  test('an obligation that a route does not keep is a no, even with every right', async () => {
    for (const keeps of [[], ['receipt']] as const) {
      const { ask, notes } = behindTheDoor({ keeps })
      const { status, text } = await ask('/reveal')
      expect(status).toBe(403)
      expect(text).not.toContain(secret)
      expect(notes).toMatchObject([{ kind: 'access-denied' }])
    }
  })

  test('a look is in the log before the answer leaves; where it cannot be, nothing is shown', async () => {
    const open = behindTheDoor()
    expect(await open.ask()).toMatchObject({ status: 200, text: `{"words":"${secret}"}` })
    expect(open.notes).toMatchObject([
      { kind: 'looked', what: 'talk', rows: 1, rule: 'agent/talk.open/department' },
    ])
    const record = async () => Promise.reject(new Fault('LOG_UNAVAILABLE', `not written: ${secret}`))
    const { status, text } = await behindTheDoor({ record }).ask()
    expect([status, text]).toEqual([503, '{"error":"LOG_UNAVAILABLE"}'])
    const refused = behindTheDoor({ record, find: async () => null })
    expect(await refused.ask()).toMatchObject({ status: 503, text: '{"error":"LOG_UNAVAILABLE"}' })
  })

  test('a database that is away is 503, wherever it is missed', async () => {
    const away = async () => Promise.reject(new Fault('DATABASE_DOWN', `refused: ${secret}`))
    for (const parts of [{ who: away }, { find: away }, { record: away }])
      expect(await behindTheDoor(parts).ask()).toMatchObject({
        status: 503,
        text: '{"error":"DATABASE_DOWN"}',
      })
  })

  test('what nobody foresaw is 500, without a word of it', async () => {
    const broken = async () => Promise.reject(new Error(secret))
    for (const parts of [{ who: broken }, { find: broken }, { record: broken }])
      expect(await behindTheDoor(parts).ask()).toMatchObject({ status: 500, text: '{"error":"UNKNOWN"}' })
  })

  test('a route that shows something of a customer and says no look is stopped', async () => {
    const { ask, notes } = behindTheDoor({ looks: false })
    const { status, text } = await ask()
    expect([status, text, notes]).toEqual([500, '{"error":"UNKNOWN"}', []])
  })

  test('who is asked anew at every request: rights that are gone are gone at the next', async () => {
    let who: SignedIn | null = somebody(['agent'])
    const { ask } = behindTheDoor({ who: async () => who })
    const seen = [(await ask()).status]
    who = somebody(['agent'], { departments: [sales] })
    seen.push((await ask()).status)
    who = somebody([])
    seen.push((await ask()).status)
    who = null
    seen.push((await ask()).status)
    expect(seen).toEqual([200, 404, 403, 401])
  })
})
