import { metaJson } from '../../src/adapter/local-meta/meta-json.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { systemClock } from '../../src/clock.ts'
import { deliver, until } from '../host/in-process.ts'
import { account } from '../host/local-graph.ts'

export type Customer = { readonly phone: string; readonly talk: string }

/** So many people who asked for a person, their messages taken by one replica and the other. */
export async function openCases(
  database: Database,
  customers: number,
  urlOf: (n: number) => string,
): Promise<readonly Customer[]> {
  const phones = Array.from({ length: customers }, (_, n) => `5511955${String(n).padStart(6, '0')}`)
  const people: Customer[] = []
  for (const [n, phone] of phones.entries()) {
    const known = new Set(people.map(({ talk }) => talk))
    let talk: string | undefined
    await sendWords(urlOf(n), phone, 'quero falar com um atendente')
    await until(async () => {
      const rows = await database.query<{ talk: string }>((sql) => sql`select talk from cases where is_open`)
      talk = rows.map((row) => row.talk).find((one) => !known.has(one))
      return talk !== undefined
    })
    people.push({ phone, talk: talk ?? '' })
  }
  return people
}

let messageIds = 0

/** A person writes, as Meta delivers it. */
export async function sendWords(url: string, phone: string, words: string): Promise<void> {
  messageIds += 1
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: account.displayPhone, phone_number_id: account.phoneNumberId },
    contacts: [{ profile: { name: 'Dani Prova' }, wa_id: phone, user_id: `BR.1${phone}` }],
    messages: [
      {
        ...{ from: phone, from_user_id: `BR.1${phone}`, type: 'text', text: { body: words } },
        id: `wamid.${Buffer.from(`${phone}|${process.pid}|${messageIds}`).toString('base64')}`,
        timestamp: String(Math.floor(systemClock.now() / 1000)),
      },
    ],
  }
  const body = metaJson({
    object: 'whatsapp_business_account',
    entry: [{ id: account.businessAccountId, changes: [{ value, field: 'messages' }] }],
  })
  const { status } = await deliver(url, body)
  if (status !== 200) throw new Error(`the webhook answered ${status}`)
}
