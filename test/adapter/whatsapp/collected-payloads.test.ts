import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDelivery } from '../../../src/adapter/whatsapp/parse-delivery.ts'
import { instantOf } from '../../../src/clock.ts'
import { wordsOf } from './words-of.ts'

/** Payloads collected from Meta's documentation and open-source clients; they stay outside the tree. */
const folder = new URL('../../../../shared/data/whatsapp/', import.meta.url)
const isThere = existsSync(folder)
if (!isThere)
  console.warn('SKIPPED: the 156 collected payloads are not beside this checkout (../shared/data/whatsapp)')

const now = instantOf(Date.UTC(2026, 10, 21))

type Change = { field: string; value: Record<string, unknown> }
type Payload = { entry: { id: string; changes: Change[] }[] }

const payloads = isThere
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== 'index.json')
      .map((file) => ({ file, bytes: new Uint8Array(readFileSync(new URL(file, folder))) }))
  : []

const payloadIn = (bytes: Uint8Array): Payload => JSON.parse(new TextDecoder().decode(bytes))
const changesOf = (bytes: Uint8Array): Change[] => payloadIn(bytes).entry.flatMap(({ changes }) => changes)

/** Read as whoever it was sent to. */
function parse(bytes: Uint8Array) {
  const [first] = payloadIn(bytes).entry
  const numbers = changesOf(bytes).flatMap(
    ({ value }) => (value.metadata as { phone_number_id?: string } | undefined)?.phone_number_id ?? [],
  )
  return parseDelivery(bytes, { businessAccountId: first?.id ?? '', phoneNumberId: numbers[0] ?? '' }, now)
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

test.skipIf(!isThere)('all 156 collected payloads are there', () => {
  expect(payloads).toHaveLength(156)
})

test.skipIf(!isThere)(
  'every message, status, preference and notice of every collected payload is told',
  () => {
    for (const { file, bytes } of payloads) {
      const { envelopes, statuses, notices } = parse(bytes)
      let people = 0
      let news = 0
      let about = 0
      for (const { field, value } of changesOf(bytes)) {
        if (field === 'messages') {
          people += countOf(value.messages)
          news += countOf(value.statuses)
          about += countOf(value.errors)
        } else if (field === 'user_preferences' || field === 'user_id_update') people += countOf(value[field])
        else about += 1 + countOf(value.errors)
      }
      expect([file, envelopes.length, statuses.length, notices.length]).toEqual([file, people, news, about])
      expect([file, notices.some(({ notice }) => notice === 'unreadable')]).toEqual([file, false])
    }
  },
)

/** What a person typed or shared must come out again, in some `RawText`. */
const wordKeys = new Set([
  'body',
  'caption',
  'formatted_name',
  'phone',
  'address',
  'title',
  'product_retailer_id',
])

function personalWords(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => personalWords(item))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => personalWords(item, name))
  }
  return typeof value === 'string' && wordKeys.has(key) ? [value] : []
}

/** Kinds the bot never asks for and does not read: they are kept as `unsupported`. */
const notRead = new Set(['group', 'unsupported', 'interactive'])

test.skipIf(!isThere)('no word of a message that we read is lost', () => {
  let seen = 0
  for (const { file, bytes } of payloads) {
    const { envelopes } = parse(bytes)
    const words = envelopes.map(wordsOf).join('\n')
    for (const { field, value } of changesOf(bytes)) {
      if (field !== 'messages') continue
      for (const { context, referral, errors, system, ...message } of (value.messages ?? []) as Record<
        string,
        unknown
      >[]) {
        const kinds = envelopes.map(({ inbound }) =>
          inbound.kind === 'unsupported' ? inbound.type.split('.')[0] : '',
        )
        if (kinds.some((kind) => kind && notRead.has(kind))) continue
        for (const word of personalWords(message)) {
          seen += 1
          expect([file, words.includes(word), word]).toEqual([file, true, word])
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(40)
})

test.skipIf(!isThere)('the kinds of the collected payloads that are not read are few and known', () => {
  const types = payloads.flatMap(({ bytes }) =>
    parse(bytes).envelopes.flatMap(({ inbound }) => (inbound.kind === 'unsupported' ? [inbound.type] : [])),
  )
  expect([...new Set(types)].sort()).toEqual([
    'group',
    'interactive',
    'interactive.call_permission_reply',
    'interactive.nfm_reply',
    'interactive.payment_method',
    'unsupported',
    'unsupported.edit',
  ])
})
