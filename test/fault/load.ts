import { setTimeout as pause } from 'node:timers/promises'
import type { LocalMeta } from '../../src/adapter/local-meta/local-meta.ts'
import type { DeliverTo } from '../../src/adapter/local-meta/webhooks.ts'

/** Questions of the demo's FAQ in Portuguese: each has one answer, and no two in a row are alike. */
const questions = [
  'a loja funciona domingo?',
  'posso trocar?',
  'vcs abrem sábado?',
  'quais as formas de pagamento?',
  'onde fica a loja?',
  'a que horas fecha',
]

export type DeliveryCounts = { delivered: number; repeated: number; refused: number; failed: number }

/**
 * Meta's patience in small: each webhook is offered until it is answered 200, in the order of each person's messages,
 * and some come once more later, as Meta's do.
 *
 * @param duplicates share of webhooks that come twice, 0 to 1
 */
export function insistentDelivery(urlNow: () => string | null, duplicates: number, random: () => number) {
  const counts: DeliveryCounts = { delivered: 0, repeated: 0, refused: 0, failed: 0 }
  const underWay = new Set<Promise<unknown>>()

  const insist: DeliverTo = async (body, headers) => {
    for (;;) {
      const url = urlNow()
      try {
        const answer = url ? await fetch(`${url}/webhook`, { method: 'POST', body, headers }) : null
        await answer?.body?.cancel()
        if (answer?.status === 200) return new Response(null, { status: 200 })
        if (answer && answer.status !== 503) counts.refused += 1
      } catch {
        counts.failed += 1
      }
      await pause(50)
    }
  }

  const meanwhile = (work: Promise<unknown>) => {
    const own: Promise<unknown> = work.finally(() => underWay.delete(own))
    underWay.add(own)
  }

  const once: DeliverTo = async (body, headers) => {
    const answer = await insist(body, headers)
    counts.delivered += 1
    if (random() < duplicates) {
      counts.repeated += 1
      meanwhile(pause(random() * 2000).then(() => insist(body, headers)))
    }
    return answer
  }

  // A status waits for nobody, as at Meta: not even for the status before it.
  const deliverTo: DeliverTo = async (body, headers) => {
    if (!new TextDecoder().decode(body).includes('"statuses":[')) return once(body, headers)
    meanwhile(once(body, headers))
    return new Response(null, { status: 200 })
  }
  const idle = async () => {
    while (underWay.size > 0) await Promise.all(underWay)
  }
  return { deliverTo, counts, idle }
}

export type Load = {
  /** Everybody who wrote. */
  readonly phones: readonly string[]
  /** Resolves when all have finished what they were writing. */
  readonly stop: () => Promise<void>
}

/** Beyond this a person is replaced by another: the bot answers one person at most 60 times an hour. */
const mostBursts = 25

/** An answer is waited for so long before the next message. Milliseconds. */
const longestWait = 3000

/** So many people write at once, one to three messages each time, and wait a moment for the answer, but not for long. */
export function startLoad(meta: LocalMeta, people: number, random: () => number): Load {
  const phones: string[] = []
  let stopped = false

  const talk = async () => {
    const phone = `551195${String(phones.length).padStart(7, '0')}`
    phones.push(phone)
    const person = meta.person({ name: 'Dani', phone, country: 'BR', identity: 'shows-number' })
    let asked = Math.floor(random() * questions.length)
    for (let burst = 0; burst < mostBursts && !stopped; burst += 1) {
      const before = answersOn(meta, phone)
      for (let n = Math.ceil(random() * 3); n > 0; n -= 1)
        person.write(questions[asked++ % questions.length] ?? '')
      for (
        let waited = 0;
        waited < longestWait && !stopped && answersOn(meta, phone) === before;
        waited += 20
      )
        await pause(20)
      await pause(random() * 200)
    }
  }

  const talkers = Array.from({ length: people }, async () => {
    while (!stopped) await talk()
  })
  return {
    phones,
    stop: async () => {
      stopped = true
      await Promise.all(talkers)
    },
  }
}

const answersOn = (meta: LocalMeta, phone: string): number =>
  meta.conversationOf(phone).filter(({ side }) => side === 'business').length
