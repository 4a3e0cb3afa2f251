import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseCaseNumber } from '../../src/ids.ts'
import type { Identifier } from '../../src/turn/inbox.ts'
import {
  arrivalAbout,
  arrivalFor,
  arrivalOf,
  effectOf,
  hour,
  identifier,
  keyring,
  later,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  random,
  somebody,
  support,
  turnOf,
  withdrawal,
  wordsIn,
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** What every inbox must do, whatever it is made of. */
export function takesMessagesIn(name: string, open: () => Promise<Stores>) {
  describe(`${name} takes messages in`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())

    const claim = async () => {
      const claimed = await stores.lanes.claim(null, noon)
      if (!claimed) throw new Error('nothing was ready')
      return claimed
    }

    test('a batch of many persons lands in their lanes, in the order it was given', async () => {
      const [ana, rui] = [await somebody(), await somebody()]
      const words = ['a1', 'r1', 'a2', 'a3', 'r2']
      const batch = await Promise.all(
        words.map((word) => arrivalOf([word.startsWith('a') ? ana : rui], word)),
      )
      const lanes = await stores.inbox.put(batch, noon)
      expect(lanes).toHaveLength(2)
      const claims = [await claim(), await claim()]
      const taken = await Promise.all(claims.map(wordsIn))
      expect(taken.sort()).toEqual([
        ['a1', 'a2', 'a3'],
        ['r1', 'r2'],
      ])
      for (const { items } of claims) expect(items.map(({ seq }) => seq)).toEqual(items.map((_, n) => n + 1))
      expect(claims[0]?.salt).toHaveLength(16)
      expect(claims[0]?.items[0]).toMatchObject({ at: noon, receivedAt: noon, attempts: 0 })
    })

    test('a repeated message changes nothing, in the same batch, later and after it was taken', async () => {
      const ana = await somebody()
      const once = await arrivalOf([ana], 'cadê?', 'wamid.repeated')
      expect(await stores.inbox.put([once, once], noon)).toHaveLength(1)
      expect(await stores.inbox.put([once], noon)).toEqual([])
      const claimed = await claim()
      expect(claimed.items).toHaveLength(1)
      await stores.lanes.commit(turnOf(claimed))
      await stores.lanes.release(claimed, { wakeAt: null }, noon)
      expect(await stores.inbox.put([once], noon)).toEqual([])
      expect(await stores.lanes.claim(null, noon)).toBeNull()
    })

    test('fifty puts at once to one new person make one lane with a dense sequence', async () => {
      const ana = await somebody()
      const arrivals = await Promise.all(Array.from({ length: 50 }, (_, n) => arrivalOf([ana], `${n}`)))
      const lanes = await Promise.all(arrivals.map((arrival) => stores.inbox.put([arrival], noon)))
      expect(new Set(lanes.flat()).size).toBe(1)
      const { items } = await claim()
      expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
    })

    test('batches with the same persons in other orders do not wait for each other for ever', async () => {
      const people = await Promise.all(Array.from({ length: 12 }, somebody))
      const batch = async (order: readonly Identifier[]) =>
        stores.inbox.put(await Promise.all(order.map((one) => arrivalOf([one]))), noon)
      await batch(people)
      const orders = Array.from({ length: 12 }, (_, n) => (n % 2 ? people : [...people].reverse()))
      await Promise.all(orders.map(batch))
      expect((await claim()).items).toHaveLength(13)
    })

    test('nothing of a batch is filed when one of it is refused', async () => {
      const good = await arrivalOf([await somebody()])
      const bad = { ...good, dedupe: (await arrivalOf([await somebody()])).dedupe, body: 'cadê?' as never }
      await expect(stores.inbox.put([good, bad], noon)).rejects.toMatchObject({ code: 'UNPROTECTED_TEXT' })
      expect(await stores.lanes.claim(null, noon)).toBeNull()
    })

    test('a person is found by any name, and a new name beside a known one is learned', async () => {
      const [phone, bsuid] = [await somebody(), await identifier('bsuid', `BR.${random()}`)]
      await stores.inbox.put([await arrivalOf([phone])], noon)
      await stores.inbox.put([await arrivalOf([phone, bsuid])], noon)
      await stores.inbox.put([await arrivalOf([bsuid])], noon)
      const claimed = await claim()
      expect(claimed.items).toHaveLength(3)
      expect(claimed.identifiers.map(({ kind }) => kind).sort()).toEqual(['bsuid', 'phone'])
    })

    test('of two names of a kind in one message the later is the newer one', async () => {
      const phones = [await somebody(), await somebody()] as const
      await stores.inbox.put([await arrivalOf([phones[0]])], noon)
      await stores.inbox.put([await arrivalOf(phones)], later(noon, hour))
      const { identifiers } = await claim()
      expect(identifiers.map(({ index }) => index)).toEqual(phones.map(({ index }) => index))
    })

    test('a name is sealed anew under the directory key of another month', async () => {
      const value = `+55119${random()}`
      const { sealer } = await keyring.create()
      await stores.inbox.put([await arrivalOf([await identifier('phone', value)])], noon)
      await stores.inbox.put([await arrivalOf([await identifier('phone', value, sealer)])], noon)
      const { identifiers, items } = await claim()
      expect(items).toHaveLength(2)
      expect(identifiers.map(({ sealed }) => sealed.key)).toEqual([sealer.key])
    })

    test('what Meta says of our own message goes to the lane that sent it; an unknown one is dropped', async () => {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const claimed = await claim()
      const talk = newTalk()
      const effect = effectOf(talk, 1)
      const replies = [{ effect, body: outgoing }]
      await stores.lanes.commit(turnOf(claimed, { talk: await newTalkPart(talk), replies }))
      expect(await stores.inbox.put([await arrivalAbout(effect)], noon)).toEqual([claimed.lane])
      expect(await stores.inbox.put([await arrivalAbout(effectOf(newTalk(), 1))], noon)).toEqual([])
    })

    test('what the desk does goes to the lane of the case; of an unknown case it is dropped', async () => {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const claimed = await claim()
      const talk = newTalk()
      const number = parseCaseNumber('2345-6789')
      const opened = {
        type: 'opened',
        at: noon,
        number,
        talk,
        department: support,
        priority: 'normal',
      } as const
      const times = { shown: [], announceAt: noon, returnAt: noon }
      const events = [{ ...opened, ...times }]
      const touched = { number, department: support, events }
      await stores.lanes.commit(turnOf(claimed, { talk: await newTalkPart(talk), case: touched }))
      expect(await stores.inbox.put([await arrivalFor(number)], noon)).toEqual([claimed.lane])
      expect(await stores.inbox.put([await arrivalFor(parseCaseNumber('9876-5432'))], noon)).toEqual([])
    })

    test('two persons found to be one become the older: messages, names, consent, starts and cases', async () => {
      const [phone, bsuid] = [await somebody(), await identifier('bsuid', `BR.${random()}`)]
      await stores.inbox.put([await arrivalOf([phone], 'p1')], noon)
      const older = await claim()
      const olderTalk = newTalk()
      await stores.lanes.commit(turnOf(older, { talk: await newTalkPart(olderTalk), notice: 1 }))
      await stores.lanes.release(older, { wakeAt: null }, noon)
      const anHourOn = later(noon, hour)
      await stores.inbox.put([await arrivalOf([bsuid], 'b1')], anHourOn)
      const younger = await stores.lanes.claim(null, anHourOn)
      if (!younger) throw new Error('nothing was ready')
      expect(younger.person).not.toBe(older.person)
      const talk = newTalk()
      const effect = effectOf(talk, 1)
      const part = await newTalkPart(talk)
      const replies = [{ effect, body: outgoing }]
      await stores.lanes.commit(turnOf(younger, { talk: part, replies, consent: [withdrawal(anHourOn)] }))
      await stores.inbox.put([await arrivalOf([bsuid], 'b2')], anHourOn)

      const lanes = await stores.inbox.put([await arrivalOf([phone, bsuid], 'both')], anHourOn)
      expect(lanes).toEqual([older.lane])
      expect(await stores.lanes.commit(turnOf(younger))).toBe('fenced')
      const merged = await stores.lanes.claim(older.lane, anHourOn)
      if (!merged) throw new Error('nothing was ready')
      expect(merged.person).toBe(older.person)
      expect(await wordsIn(merged)).toEqual(['b2', 'both'])
      expect(merged.talk?.id).toBe(olderTalk)
      expect(merged.identifiers).toHaveLength(2)
      expect(merged.consent).toEqual([withdrawal(anHourOn)])
      expect(merged.outbox).toMatchObject([{ effect, state: 'sending', epoch: 0 }])
      expect(await stores.lanes.claim(null, anHourOn)).toBeNull()
    })

    test('two persons meet in many batches at once and are one afterwards', async () => {
      const [phone, bsuid] = [await somebody(), await identifier('bsuid', `BR.${random()}`)]
      await stores.inbox.put([await arrivalOf([phone])], noon)
      await stores.inbox.put([await arrivalOf([bsuid])], noon)
      await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const names = ([[phone], [bsuid], [phone, bsuid]] as const)[n % 3] ?? [phone]
          await stores.inbox.put([await arrivalOf([...names])], noon)
        }),
      )
      let [taken, persons] = [0, new Set<string>()]
      for (
        let next = await stores.lanes.claim(null, noon);
        next;
        next = await stores.lanes.claim(null, noon)
      ) {
        taken += next.items.length
        persons = persons.add(next.person)
        await stores.lanes.commit(turnOf(next))
        await stores.lanes.release(next, { wakeAt: null }, noon)
      }
      expect({ taken, persons: persons.size }).toEqual({ taken: 12, persons: 1 })
    })
  })
}
