import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import type { CaseEvent } from '../../src/handoff/case/case-event.ts'
import {
  type EffectId,
  type LaneKey,
  type MessageKey,
  parseCaseNumber,
  parseDepartmentName,
} from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import type { Claim } from '../../src/turn/claim.ts'
import { closes } from './at-desk.ts'
import {
  arrivalOf,
  confirmation,
  effectOf,
  hour,
  keyring,
  later,
  leaf,
  line,
  minute,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  random,
  second,
  somebody,
  stateAt,
  support,
  tell,
  turnOf,
  updates,
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** What every store of lanes must do, whatever it is made of. */
export function keepsLanes(name: string, open: () => Promise<Stores>) {
  describe(`${name} keeps lanes`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())

    const claimAt = async (now: Instant = noon): Promise<Claim> => {
      const claimed = await stores.lanes.claim(null, now)
      if (!claimed) throw new Error('nothing was ready')
      return claimed
    }
    const lanes = () => stores.lanes
    const isIdleAt = async (now: Instant) => expect(await lanes().claim(null, now)).toBeNull()
    /** A lane of somebody new with one message in it. */
    const filled = async (messages = 1) => {
      const who = await somebody()
      for (let n = 0; n < messages; n += 1) await stores.inbox.put([await arrivalOf([who])], noon)
      return who
    }
    /** A committed turn that sends one reply, still under its lease. */
    const answered = async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const effect = effectOf(talk, 1)
      const part = await newTalkPart(talk)
      await lanes().commit(turnOf(claim, { talk: part, replies: [{ effect, body: outgoing }] }))
      return { claim, talk, effect, part }
    }
    const message = () => random().padEnd(43, 'm') as MessageKey

    test('a turn is kept whole: state, words, vault, consent, names, log and memo', async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const part = await newTalkPart(talk)
      const { sealer } = await keyring.create()
      const value = await SealedText.of(new RawText('Ana'), sealer, `vault|${talk}|name`)
      const memo = {
        replies: [noon],
        exchange: { mark: 'ab', times: 2 },
        apologizedAt: noon,
        untoldCase: 'lost-reply' as const,
      }
      const turn = turnOf(claim, {
        talk: part,
        lines: [line(1, 'oi, sou a Ana\0\ud800'), { ...line(2, 'outra'), side: 'agent' as const }],
        vault: { put: [{ name: 'name', value }], drop: [] },
        consent: confirmation(),
        log: [leaf('a'), leaf('bb')],
        locale: part.state.locale,
        notice: 3,
        memo,
      })
      expect(await lanes().commit(turn)).toBe('committed')
      await lanes().release(claim, { wakeAt: noon }, noon)
      const next = await claimAt()
      expect(next).toMatchObject({ epoch: claim.epoch + 1, items: [], notice: 3, locale: 'pt-BR', memo })
      expect(next.talk).toMatchObject({ id: talk, state: stateAt(), turns: 1, lines: 2, startedAt: noon })
      expect(next.talk?.key.id).toBe(part.created?.key.id)
      expect(Buffer.from(next.talk?.key.wrapped ?? []).equals(part.created?.key.wrapped ?? Buffer.of())).toBe(
        true,
      )
      const kept = await next.talk?.vault[0]?.value.open(sealer, `vault|${talk}|name`)
      expect(kept && RawText.reveal(kept)).toBe('Ana')
      expect(next.consent).toEqual(turn.consent)
      expect(next.identifiers).toHaveLength(1)
      const words = await lanes().words(talk)
      expect(words[0]?.words.text).toMatch(/^oi, sou a Ana..$/su)
      expect(words.map(({ n, side }) => [n, side])).toEqual([
        [1, 'customer'],
        [2, 'agent'],
      ])
      expect(await stores.counts()).toEqual({ dead: 0, log: 2 })
    })

    test('the next turn changes it: words masked again, vault rows dropped, the talk ended', async () => {
      await filled(2)
      const first = await claimAt()
      const talk = newTalk()
      const part = await newTalkPart(talk)
      const { sealer } = await keyring.create()
      const value = await SealedText.of(new RawText('x'), sealer, 'vault')
      const put = ['a', 'b'].map((row) => ({ name: row, value }))
      const opening = { talk: part, lines: [line(1, 'Ana')], vault: { put, drop: [] }, consumed: 1 }
      await lanes().commit(turnOf(first, opening))
      await lanes().release(first, { wakeAt: null }, noon)
      const second = await claimAt()
      expect(second.items.map(({ seq }) => seq)).toEqual([2])
      const masked = AnonymizedText.of(new RawText('Ana'), [{ start: 0, end: 3, kind: 'NAME', n: 1 }])
      const closing = { ...part, created: null, ended: true }
      const remasked = [{ talk, n: 1, words: masked }]
      await lanes().commit(turnOf(second, { talk: closing, remasked, vault: { put: [], drop: ['a'] } }))
      expect((await lanes().words(talk))[0]?.words).toEqual(masked)
      expect((await lanes().vaultOf(talk))?.vault.map((row) => row.name)).toEqual(['b'])
      await lanes().release(second, { wakeAt: noon }, noon)
      expect((await claimAt()).talk).toBeNull()
    })

    test('a message is found in whichever talk of its lane, and its words are replaced there', async () => {
      await filled(2)
      const first = await claimAt()
      const [ended, open] = [newTalk(), newTalk()]
      const key = message()
      const said = { ...line(1, 'moro ali'), message: key }
      const closing = { ...(await newTalkPart(ended)), ended: true }
      await lanes().commit(turnOf(first, { talk: closing, lines: [said], consumed: 1 }))
      await lanes().release(first, { wakeAt: null }, noon)
      const second = await claimAt()
      expect(await lanes().linesOf(second.lane, [message(), key])).toEqual([
        { talk: ended, n: 1, message: key },
      ])
      const remasked = [{ talk: ended, n: 1, words: AnonymizedText.withheld() }]
      const turn = turnOf(second, { talk: await newTalkPart(open), lines: [line(1, 'oi')], remasked })
      expect(await lanes().commit(turn)).toBe('committed')
      expect((await lanes().words(ended)).map(({ words }) => words.text)).toEqual(['…'])
      expect((await lanes().words(open)).map(({ words }) => words.text)).toEqual(['oi'])
      await filled()
      expect(await lanes().linesOf((await claimAt()).lane, [key])).toEqual([])
    })

    test('words that are not anonymized and values that are not sealed are refused, and nothing is written', async () => {
      await filled()
      const claim = await claimAt()
      const part = await newTalkPart(newTalk())
      const smuggled = [{ ...line(1, ''), words: 'ana@example.org' as never }]
      const refused = { code: 'UNPROTECTED_TEXT' }
      await expect(lanes().commit(turnOf(claim, { talk: part, lines: smuggled }))).rejects.toMatchObject(
        refused,
      )
      const vault = { put: [{ name: 'email', value: 'ana@example.org' as never }], drop: [] }
      await expect(lanes().commit(turnOf(claim, { talk: part, vault }))).rejects.toMatchObject(refused)
      expect(await lanes().commit(turnOf(claim, { talk: part }))).toBe('committed')
    })

    test('a lane is taken by one worker; another one gets the next lane or nothing', async () => {
      await filled()
      await filled()
      const many = await Promise.all(Array.from({ length: 6 }, () => lanes().claim(null, noon)))
      const taken = many.flatMap((claim) => (claim ? [claim.lane] : []))
      expect(new Set(taken).size).toBe(taken.length)
      for (const lane of taken) expect(await lanes().claim(lane, noon)).toBeNull()
    })

    test('who lost the lease writes nothing: commit, resend, start, extend and burial are fenced', async () => {
      await filled()
      const stalled = await claimAt()
      await stores.loseLease(stalled.lane)
      const claim = await claimAt()
      expect(claim.epoch).toBe(stalled.epoch + 1)
      const effect = effectOf(newTalk(), 1)
      expect(await lanes().commit(turnOf(stalled, { log: [leaf()] }))).toBe('fenced')
      expect(await lanes().extend(stalled)).toBe('fenced')
      expect(await lanes().resend(stalled, effect, tell, noon)).toBe('fenced')
      expect(await lanes().claimStart(stalled, effect, tell, noon)).toEqual({ start: 'fenced' })
      await lanes().bury(stalled, 1, 'failed', leaf(), noon)
      await lanes().release(stalled, { backOff: hour }, noon)
      expect(await lanes().extend(claim)).toBe('kept')
      expect(await lanes().commit(turnOf(claim))).toBe('committed')
      expect(await stores.counts()).toEqual({ dead: 0, log: 0 })
    })

    test('a slow worker keeps a lane nobody else has taken', async () => {
      await filled()
      const claim = await claimAt()
      await stores.loseLease(claim.lane)
      expect(await lanes().extend(claim)).toBe('kept')
      await isIdleAt(noon)
      expect(await lanes().commit(turnOf(claim))).toBe('committed')
    })

    test('a message that comes in during a turn is taken next, without a wake-up in between', async () => {
      const who = await filled()
      const claim = await claimAt()
      await stores.inbox.put([await arrivalOf([who])], noon)
      await isIdleAt(noon)
      await lanes().commit(turnOf(claim))
      await isIdleAt(noon)
      expect(await lanes().release(claim, { wakeAt: null }, noon)).toBe('ready')
      const next = await claimAt()
      expect(next.items.map(({ seq }) => seq)).toEqual([2])
      await lanes().commit(turnOf(next))
      expect(await lanes().release(next, { wakeAt: later(noon, 1) }, noon)).toBe('idle')
      expect(await lanes().release(claim, { wakeAt: noon }, noon)).toBe('idle')
    })

    test('no more than fifty messages are handed out at once, and the rest comes next', async () => {
      const who = await somebody()
      await stores.inbox.put(await Promise.all(Array.from({ length: 60 }, () => arrivalOf([who]))), noon)
      const claim = await claimAt()
      expect(claim.items).toHaveLength(50)
      await lanes().commit(turnOf(claim))
      await lanes().release(claim, { wakeAt: null }, noon)
      expect((await claimAt()).items.map(({ seq }) => seq)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60])
    })

    test('while a person is still writing their messages wait, until the pause or the next one', async () => {
      const who = await filled()
      const claim = await claimAt()
      await lanes().release(claim, { holdUntil: later(noon, 20 * second) }, noon)
      await isIdleAt(later(noon, 19 * second))
      const again = await claimAt(later(noon, 20 * second))
      expect(again.items[0]?.attempts).toBe(0)
      await lanes().release(again, { holdUntil: later(noon, minute) }, noon)
      await stores.inbox.put([await arrivalOf([who])], later(noon, 21 * second))
      expect((await claimAt(later(noon, 21 * second))).items).toHaveLength(2)
    })

    test('timers wake a lane when their time has come: of the turn, of the release, of a start', async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const at = later(noon, 3 * hour)
      const start = {
        effect: effectOf(talk, 1),
        talk,
        purpose: updates,
        at,
        until: 'cancelled',
        body: outgoing,
      }
      const part = await newTalkPart(talk)
      await lanes().commit(turnOf(claim, { talk: part, starts: [start], wakeAt: later(noon, 2 * hour) }))
      await lanes().release(claim, { wakeAt: later(noon, hour) }, noon)
      for (const hours of [1, 2, 3]) {
        await isIdleAt(later(noon, hours * hour - 1))
        const next = await claimAt(later(noon, hours * hour))
        expect(next.starts).toEqual([start])
        if (hours === 3) await lanes().commit(turnOf(next, { events: ['cancelled'] }))
        await lanes().release(next, { wakeAt: null }, later(noon, hours * hour))
      }
      await isIdleAt(later(noon, 300 * hour))
    })

    test('a failed turn is tried again later, counts on its messages, and no message cuts the wait short', async () => {
      const who = await filled(2)
      const claim = await claimAt()
      await lanes().release(claim, { backOff: 4 * second }, noon)
      await stores.inbox.put([await arrivalOf([who])], later(noon, second))
      await isIdleAt(later(noon, 3 * second))
      const again = await claimAt(later(noon, 4 * second))
      expect(again).toMatchObject({ failures: 1, isCut: true, items: [{ seq: 1, attempts: 1 }] })
    })

    test('messages that failed together are taken one by one, and those behind them together again', async () => {
      const who = await filled(3)
      const failed = await claimAt()
      await lanes().release(failed, { backOff: second }, noon)
      const at = later(noon, second)
      const seen: unknown[] = []
      for (let turns = 0; turns < 4; turns += 1) {
        const claim = await lanes().claim(failed.lane, at)
        if (!claim) break
        seen.push([claim.items.map(({ seq }) => seq), claim.items[0]?.attempts, claim.failures])
        await lanes().commit(turnOf(claim))
        await lanes().release(claim, { wakeAt: null }, at)
      }
      expect(seen).toEqual([
        [[1], 1, 1],
        [[2], 0, 0],
        [[3], 0, 0],
      ])
      await stores.inbox.put([await arrivalOf([who]), await arrivalOf([who])], at)
      expect(await claimAt(at)).toMatchObject({ isCut: false, failures: 0, items: [{ seq: 4 }, { seq: 5 }] })
    })

    test('a turn that fails without a message is counted on its lane, until one does not', async () => {
      await filled()
      const claim = await claimAt()
      await lanes().commit(turnOf(claim, { wakeAt: noon }))
      for (const failures of [0, 1, 2]) {
        const timed = failures === 0 ? claim : await claimAt()
        expect(timed.failures).toBe(failures)
        await lanes().release(timed, { backOff: 0 }, noon)
      }
      const well = await claimAt()
      expect(well).toMatchObject({ failures: 3, items: [] })
      await lanes().release(well, { wakeAt: noon }, noon)
      expect((await claimAt()).failures).toBe(0)
    })

    test('a message nobody can process is buried sealed, and the lane goes on', async () => {
      await filled(2)
      const claim = await claimAt()
      await lanes().bury(claim, 2, 'detector-failed', leaf(), noon)
      expect(await stores.counts()).toEqual({ dead: 0, log: 0 })
      await lanes().bury(claim, 1, 'detector-failed', leaf(), noon)
      expect(await stores.counts()).toEqual({ dead: 1, log: 1 })
      await lanes().release(claim, { wakeAt: null }, noon)
      expect((await claimAt()).items.map(({ seq }) => seq)).toEqual([2])
    })

    test('after a crash between commit and send the reply is found as unknown, after its silence', async () => {
      const { claim, effect } = await answered()
      await stores.loseLease(claim.lane)
      await isIdleAt(later(noon, 29 * second))
      const found = await claimAt(later(noon, 30 * second))
      expect(found.outbox).toMatchObject([
        { effect, state: 'sending', epoch: claim.epoch, sendingSince: noon },
      ])
      expect(found.outbox[0]?.epoch).toBeLessThan(found.epoch)
      const now = later(noon, 30 * second)
      expect(await lanes().resend(found, effect, tell, now)).toBe('sending')
      await lanes().release(found, { wakeAt: null }, now)
      await isIdleAt(later(now, 14 * second))
      const again = await claimAt(later(now, 15 * second))
      expect(again.outbox).toMatchObject([{ epoch: found.epoch, attempts: 2, sendingSince: now }])
      expect(await lanes().resend(again, effect, tell, now)).toBe('unconfirmed')
      expect((await stores.counts()).log).toBe(2)
      await lanes().release(again, { wakeAt: null }, now)
      await isIdleAt(later(now, hour))
    })

    test('the silence after a send that may have arrived counts from when the channel was given up', async () => {
      const { claim, effect } = await answered()
      const timedOut = later(noon, 10 * second)
      await lanes().markSent(claim, effect, { result: 'unknown' }, timedOut)
      await lanes().release(claim, { wakeAt: null }, timedOut)
      await isIdleAt(later(timedOut, 14 * second))
      expect((await claimAt(later(timedOut, 15 * second))).outbox).toMatchObject([{ sendingSince: timedOut }])
    })

    test('a reply that waits for its time holds back the younger ones that are due', async () => {
      const { claim, talk, effect, part } = await answered()
      const younger = effectOf(talk, 2)
      const [retryAt, due] = [later(noon, minute), later(noon, second)]
      await lanes().commit(
        turnOf(claim, { talk: { ...part, created: null }, replies: [{ effect: younger, body: outgoing }] }),
      )
      await lanes().markSent(claim, effect, { result: 'refused', code: 131056, retryAt }, noon)
      await lanes().markSent(claim, younger, { result: 'refused', code: 0, retryAt: due }, noon)
      await lanes().release(claim, { wakeAt: null }, noon)
      await isIdleAt(later(retryAt, -1))
      expect((await claimAt(retryAt)).outbox.map((row) => row.effect)).toEqual([effect, younger])
    })

    const agentWords = async (effect: EffectId) => {
      const { sealer } = await keyring.create()
      const words = await SealedText.of(new RawText('seu pedido saiu'), sealer, `outbox|${effect}`)
      return { sealer, words }
    }

    test('what an agent wrote comes back sealed until it is settled, and never again', async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const [effect, refused] = [effectOf(talk, 1, 2), effectOf(talk, 1, 3)]
      const { sealer, words } = await agentWords(effect)
      const agentSends = [
        { effect, words, refusal: null },
        { effect: refused, words: null, refusal: -2 },
      ]
      const said = { ...line(1, 'seu pedido saiu'), side: 'agent' as const, effect }
      const part = await newTalkPart(talk)
      await lanes().commit(turnOf(claim, { talk: part, lines: [said], agentSends }))
      const retryAt = later(noon, minute)
      await lanes().markSent(claim, effect, { result: 'refused', code: 131056, retryAt }, noon)
      await lanes().release(claim, { wakeAt: null }, noon)
      const again = await claimAt(retryAt)
      expect(again.outbox).toMatchObject([{ effect, body: { kind: 'agent-words' }, state: 'queued' }])
      const kept = await again.outbox[0]?.words?.open(sealer, `outbox|${effect}`)
      expect(kept && RawText.reveal(kept)).toBe('seu pedido saiu')
      expect(await lanes().resend(again, effect, tell, retryAt)).toBe('sending')
      await lanes().release(again, { wakeAt: null, sent: { effect, message: message() } }, retryAt)
      expect(await stores.wordsOnTheWay()).toBe(0)
    })

    test('what an agent wrote goes when Meta says that it failed', async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const effect = effectOf(talk, 1, 2)
      const { words } = await agentWords(effect)
      const agentSends = [{ effect, words, refusal: null }]
      await lanes().commit(turnOf(claim, { talk: await newTalkPart(talk), agentSends }))
      expect(await stores.wordsOnTheWay()).toBe(1)
      await stores.inbox.settle([{ effect, message: message(), status: 'failed', at: noon }], noon)
      expect(await stores.wordsOnTheWay()).toBe(0)
    })

    test('what an agent wrote is not sent again by itself when nothing is heard of it', async () => {
      await filled()
      const claim = await claimAt()
      const talk = newTalk()
      const effect = effectOf(talk, 1, 2)
      const { words } = await agentWords(effect)
      const body = { kind: 'agent-words', of: 'media' } as const
      const agentSends = [{ effect, words, body, refusal: null }]
      await lanes().commit(turnOf(claim, { talk: await newTalkPart(talk), agentSends }))
      await stores.loseLease(claim.lane)
      const found = await claimAt(later(noon, minute))
      expect(found.outbox).toMatchObject([{ effect, body }])
      expect(await lanes().resend(found, effect, tell, later(noon, minute))).toBe('unconfirmed')
      expect(await stores.wordsOnTheWay()).toBe(1)
    })

    test('a status settles what a crash left unknown and wakes its lane; nothing is sent again', async () => {
      const { claim, effect } = await answered()
      await stores.loseLease(claim.lane)
      const found = await claimAt(later(noon, 30 * second))
      const status = { effect, message: message(), status: 'delivered', at: noon } as const
      expect(await stores.inbox.settle([status], noon)).toEqual([claim.lane])
      expect(await lanes().resend(found, effect, tell, noon)).toBe('settled')
      await lanes().release(found, { wakeAt: null }, noon)
      expect((await claimAt()).outbox).toEqual([])
    })

    test('statuses go forward only, whatever their order, and unknown ones are dropped', async () => {
      const { claim, effect } = await answered()
      const about = (status: 'sent' | 'delivered' | 'read' | 'failed', of = effect) => {
        return { effect: of, message: message(), status, at: noon } as const
      }
      const stranger = about('read', effectOf(newTalk(), 1))
      expect(await stores.inbox.settle([about('sent'), about('read'), stranger], noon)).toEqual([claim.lane])
      expect(await stores.inbox.settle([about('delivered')], noon)).toEqual([])
      await lanes().markSent(claim, effect, { result: 'refused', code: 131047, retryAt: null }, noon)
      await lanes().release(claim, { wakeAt: noon }, noon)
      expect((await claimAt()).outbox).toEqual([])
      expect(await stores.inbox.settle([], noon)).toEqual([])
    })

    test('a status that overtakes the answer of the channel does not wake the lane for nothing', async () => {
      const { claim, effect } = await answered()
      await stores.inbox.settle([{ effect, message: message(), status: 'sent', at: noon }], noon)
      await lanes().markSent(claim, effect, { result: 'sent', message: message() }, noon)
      await lanes().release(claim, { wakeAt: null }, noon)
      await isIdleAt(later(noon, hour))
    })

    test('a lane can be freed and its reply marked as sent in one go', async () => {
      const { claim, effect } = await answered()
      const sent = { effect, message: message() }
      expect(await lanes().release(claim, { wakeAt: null, sent }, noon)).toBe('idle')
      await isIdleAt(later(noon, hour))
      expect(await stores.inbox.settle([{ ...sent, status: 'sent', at: noon }], noon)).toEqual([])
    })

    test('turns committed at the same moment are each kept or refused for themselves', async () => {
      for (let n = 0; n < 6; n += 1) await filled()
      const claims: Claim[] = []
      for (let n = 0; n < 6; n += 1) claims.push(await claimAt())
      const [stalled] = claims
      if (!stalled) throw new Error('nothing was ready')
      await stores.loseLease(stalled.lane)
      await claimAt(later(noon, minute))
      const turns = await Promise.all(
        claims.map(async (claim) => {
          const talk = newTalk()
          const replies = [{ effect: effectOf(talk, 1), body: outgoing }]
          return {
            claim,
            talk,
            turn: turnOf(claim, { talk: await newTalkPart(talk), replies, lines: [line(1, talk)] }),
          }
        }),
      )
      const outcomes = await Promise.all(turns.map(({ turn }) => lanes().commit(turn)))
      expect(outcomes).toEqual(['fenced', ...Array(5).fill('committed')])
      const kept = await Promise.all(turns.map(({ talk }) => lanes().words(talk)))
      expect(kept.map((words) => words.map((one) => one.words.text))).toEqual([
        [],
        ...turns.slice(1).map(({ talk }) => [talk]),
      ])
      const free = ({ claim, talk }: (typeof turns)[number]) =>
        lanes().release(
          claim,
          { wakeAt: null, sent: { effect: effectOf(talk, 1), message: message() } },
          noon,
        )
      expect(await Promise.all(turns.slice(1).map(free))).toEqual(Array(5).fill('idle'))
    })

    test('a lane that two workers ask for at once is had by one of them', async () => {
      const people = await Promise.all(Array.from({ length: 4 }, () => filled()))
      const keys = await stores.inbox.put(await Promise.all(people.map((who) => arrivalOf([who]))), noon)
      const claims = await Promise.all([...keys, ...keys].map((key) => lanes().claim(key, noon)))
      const had = claims.flatMap((claim) => (claim ? [claim.lane] : []))
      expect([...had].sort()).toEqual([...keys].sort())
      expect(claims.flatMap((claim) => (claim ? [claim.items.length] : []))).toEqual([2, 2, 2, 2])
    })

    test('a definite refusal is queued for its time, and ended when there is none', async () => {
      const { claim, effect } = await answered()
      const retryAt = later(noon, minute)
      await lanes().markSent(claim, effect, { result: 'refused', code: 131056, retryAt }, noon)
      await lanes().release(claim, { wakeAt: null }, noon)
      await isIdleAt(later(noon, minute - 1))
      const again = await claimAt(retryAt)
      expect(again.outbox).toMatchObject([{ effect, state: 'queued', retryAt, attempts: 1 }])
      expect(await lanes().resend(again, effect, tell, retryAt)).toBe('sending')
      await lanes().markSent(again, effect, { result: 'refused', code: 131026, retryAt: null }, retryAt)
      await lanes().release(again, { wakeAt: null }, retryAt)
      await isIdleAt(later(retryAt, hour))
    })

    test('an answer that comes after the lease was lost counts, a refusal does not', async () => {
      const { claim, effect } = await answered()
      await stores.loseLease(claim.lane)
      const found = await claimAt(later(noon, 30 * second))
      await lanes().resend(found, effect, tell, noon)
      await lanes().markSent(claim, effect, { result: 'refused', code: 1, retryAt: null }, noon)
      await lanes().markSent(claim, effect, { result: 'sent', message: message() }, noon)
      await lanes().release(found, { wakeAt: noon }, noon)
      expect((await claimAt()).outbox).toEqual([])
    })

    test('of two turns of one lane that are written together only that of whoever has it counts', async () => {
      await filled()
      const lost = await claimAt()
      await stores.loseLease(lost.lane)
      const has = await claimAt(later(noon, minute))
      expect(has.lane).toBe(lost.lane)
      // While these are written the others wait, and go out together.
      const ahead: Claim[] = []
      for (let n = 0; n < 4; n += 1) {
        await filled()
        ahead.push(await claimAt())
      }
      const outcomes = await Promise.all([...ahead, lost, has].map((claim) => lanes().commit(turnOf(claim))))
      expect(outcomes).toEqual([...Array(4).fill('committed'), 'fenced', 'committed'])
    })

    test('with many workers, some of which lose their lease, every message is taken once and in order', async () => {
      const people = await Promise.all(Array.from({ length: 8 }, somebody))
      const takenByLane = new Map<string, number[]>()
      let [left, turns] = [80, 0]
      const put = async () => {
        for (let n = 0; n < 10; n += 1) {
          await stores.inbox.put(await Promise.all(people.map((who) => arrivalOf([who]))), noon)
        }
      }
      const work = async () => {
        while (left > 0) {
          const claim = await lanes().claim(null, noon)
          if (!claim) continue
          turns += 1
          if (turns % 7 === 0) await stores.loseLease(claim.lane)
          if ((await lanes().commit(turnOf(claim))) === 'fenced') continue
          const taken = takenByLane.get(claim.lane) ?? []
          taken.push(...claim.items.map(({ seq }) => seq))
          takenByLane.set(claim.lane, taken)
          left -= claim.items.length
          await lanes().release(claim, { wakeAt: null }, noon)
        }
      }
      await Promise.all([put(), work(), work(), work(), work()])
      const inOrder = Array.from({ length: 10 }, (_, n) => n + 1)
      expect([...takenByLane.values()]).toEqual(people.map(() => inOrder))
    })

    test('a case is with its lane until it is closed and the talk has heard of it', async () => {
      const { claim, talk, part } = await answered()
      const number = parseCaseNumber('ABCD-2345')
      const opened: CaseEvent = {
        type: 'opened',
        at: noon,
        number,
        talk,
        department: support,
        priority: 'normal',
        shown: [],
        announceAt: later(noon, 10 * minute),
        returnAt: later(noon, hour),
      }
      const handed = { ...part, created: null, state: stateAt({ handedOff: number }) }
      const record = { number, department: support, events: [opened] }
      expect(await lanes().commit(turnOf(claim, { talk: handed, case: record }))).toBe('committed')
      expect(await stores.desk.openCases()).toMatchObject([{ number, talk, department: 'support' }])
      const both = await Promise.all([closes(stores, number), closes(stores, number)])
      expect(both).toMatchObject(
        both[0]?.outcome === 'changed'
          ? [{ before: { status: 'waiting' }, after: { status: 'closed' } }, { why: 'closed' }]
          : [{ why: 'closed' }, { before: { status: 'waiting' }, after: { status: 'closed' } }],
      )
      expect(await closes(stores, parseCaseNumber('WXYZ-6789'))).toEqual({ outcome: 'not-found' })
      expect(await stores.desk.openCases()).toEqual([])
      await lanes().release(claim, { wakeAt: null }, noon)
      const told = await claimAt()
      expect(told.case?.events.map(({ type }) => type)).toEqual(['opened', 'closed'])
      await lanes().commit(turnOf(told, { talk: { ...handed, state: stateAt() } }))
      await lanes().release(told, { wakeAt: noon }, noon)
      const last = await claimAt()
      expect(last.case).toBeNull()
      const found = { number, talk, department: support }
      expect(await lanes().ownCase(last.lane, { number })).toMatchObject(found)
      expect(await lanes().ownCase(last.lane, { department: support })).toMatchObject(found)
      expect(await lanes().ownCase('1.aaaaaaaaaaaaaaaaaaaaaa' as LaneKey, { number })).toBeNull()
      const [sales, other] = [parseDepartmentName('sales'), parseCaseNumber('WXYZ-6789')]
      expect(await lanes().ownCase(last.lane, { department: sales })).toBeNull()
      expect(await lanes().ownCase(last.lane, { number: other })).toBeNull()
      expect((await stores.counts()).log).toBe(1)
    })

    test('tries at a proof are counted before they are made and forgotten after a day', async () => {
      const tries = await Promise.all(
        Array.from({ length: 9 }, () => lanes().tryProof('order|1042', 5, noon)),
      )
      expect(tries.filter((outcome) => outcome === 'allowed')).toHaveLength(5)
      expect(await lanes().tryProof('order|1043', 5, noon)).toBe('allowed')
      expect(await lanes().tryProof('order|1042', 5, later(noon, 24 * hour - 1))).toBe('exhausted')
      expect(await lanes().tryProof('order|1042', 5, later(noon, 24 * hour))).toBe('allowed')
    })

    test('a try at a proof that was right is given back, and never more than were taken', async () => {
      for (let times = 0; times < 3; times += 1) {
        expect(await lanes().tryProof('order|1050', 1, noon)).toBe('allowed')
        await lanes().giveTryBack('order|1050')
        await lanes().giveTryBack('order|1050')
      }
      expect(await lanes().tryProof('order|1050', 1, noon)).toBe('allowed')
      expect(await lanes().tryProof('order|1050', 1, noon)).toBe('exhausted')
    })
  })
}
