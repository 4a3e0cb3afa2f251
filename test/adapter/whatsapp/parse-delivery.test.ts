import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDelivery } from '../../../src/adapter/whatsapp/parse-delivery.ts'
import { instantOf } from '../../../src/clock.ts'
import { Fault } from '../../../src/fault.ts'
import type { Envelope } from '../../../src/message/inbound.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { fixture } from './fixture.ts'
import { wordsOf } from './words-of.ts'

const now = instantOf(Date.UTC(2026, 10, 22))
const own = { businessAccountId: '300000000000001', phoneNumberId: '200000000000001' }
const parse = (name: string) => parseDelivery(fixture(name), own, now)
const only = (name: string): Envelope => {
  const [envelope, ...rest] = parse(name).envelopes
  if (!envelope || rest.length > 0) throw new Error('expected one envelope')
  return envelope
}
/** Raw words made visible, so that a test can compare whole values. */
const shown = (value: unknown): unknown => {
  if (value instanceof RawText) return `raw:${RawText.reveal(value)}`
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]))
}
const contentOf = (name: string) => {
  const { at: _, message: __, ...content } = shown(only(name).inbound) as Record<string, unknown>
  return content
}

describe('who wrote', () => {
  test('a person is named by number, user id and profile', () => {
    expect(shown(only('text'))).toEqual({
      business: '200000000000001',
      from: { phone: 'raw:15550100101', bsuid: 'raw:BR.1000000000000000001', parentBsuid: null },
      profileName: 'raw:Ana Prova',
      inbound: {
        kind: 'text',
        text: 'raw:cadê o 1042? sou a Ana',
        message: 'raw:wamid.QU5B',
        at: 1795300000_000,
      },
    })
  })

  test.each(['no-sender-number', 'empty-sender-number'])(
    'a person without a number is known by user id (%s)',
    (name) => {
      expect(shown(only(name).from)).toEqual({
        phone: null,
        bsuid: 'raw:BR.2000000000000000002',
        parentBsuid: null,
      })
    },
  )

  test('the card of somebody else adds no identifier, but its name is known', () => {
    const { from, profileName } = only('card-of-somebody-else')
    expect(shown({ from, profileName })).toEqual({
      from: { phone: 'raw:15550100101', bsuid: 'raw:BR.1000000000000000001', parentBsuid: null },
      profileName: 'raw:Carla Outra',
    })
  })

  test('two people in one change are kept apart', () => {
    const people = parse('two-people-in-one-change').envelopes.map(({ from, profileName }) => [
      shown(from.bsuid),
      shown(profileName),
    ])
    expect(people).toEqual([
      ['raw:IT.4000000000000000004', 'raw:Dario Finto'],
      ['raw:BR.1000000000000000001', 'raw:Ana Prova'],
    ])
  })

  test.each(['no-sender-at-all', 'no-message-id'])(
    'what cannot be filed for anybody is a notice (%s)',
    (name) => {
      expect(parse(name)).toEqual({
        envelopes: [],
        statuses: [],
        notices: [{ notice: 'unreadable', field: 'messages' }],
      })
    },
  )
})

describe('what a person did', () => {
  test.each<[string, object]>([
    ['words-replaced', { kind: 'edit', original: 'raw:wamid.T1JJRw==', text: 'raw:é o 1043, desculpa' }],
    ['caption-replaced', { kind: 'edit', original: 'raw:wamid.T1JJRw==', text: 'raw:minha caixa' }],
    ['words-taken-back', { kind: 'revoke', original: 'raw:wamid.T1JJRw==' }],
    ['group', { kind: 'unsupported', type: 'group', isSaidToUs: false }],
    [
      'place',
      {
        kind: 'location',
        text: 'raw:Casa da Ana\nRua Inventada, 12\n-23.5, -46.25',
        point: 'raw:-23.5,-46.25',
      },
    ],
    [
      'two-contact-cards',
      {
        kind: 'contacts',
        text: 'raw:Elena\nElena Esempio\n+1 555 010 0105\n15550100105\nelena@example.org\nFabio Esempio',
      },
    ],
    ['cart', { kind: 'order', text: 'raw:para sexta, por favor\n2 BOLO-1 30 BRL' }],
    ['button', { kind: 'choice', choice: 't1.tell.v1.another', title: 'raw:Outro pedido' }],
    ['row', { kind: 'choice', choice: 't1.pick.v1.3', title: 'raw:sexta 10:00' }],
    ['template-button-without-payload', { kind: 'text', text: 'raw:Parar' }],
    ['reaction-taken-back', { kind: 'reaction', target: 'raw:wamid.T1VS', emoji: '' }],
    ['words-in-a-reaction', { kind: 'reaction', target: 'raw:wamid.T1VS', emoji: '' }],
    ['media-without-id', { kind: 'unsupported', type: 'image', isSaidToUs: true }],
    ['words-as-a-kind', { kind: 'unsupported', type: 'unknown', isSaidToUs: true }],
    ['marketing-stopped-in-the-app', { kind: 'preference', value: 'stop' }],
    [
      'number-changed',
      {
        kind: 'system',
        change: 'number',
        to: { phone: 'raw:15550100199', bsuid: 'raw:BR.1000000000000000009', parentBsuid: null },
      },
    ],
    [
      'identity-changed',
      { kind: 'system', change: 'identity', to: { phone: null, bsuid: null, parentBsuid: null } },
    ],
  ])('%s is read', (name, content) => {
    expect(contentOf(name)).toEqual(content)
  })

  const bytes = (delivery: object) => new TextEncoder().encode(JSON.stringify(delivery))
  const deliveryOf = (name: string) => JSON.parse(new TextDecoder().decode(fixture(name)))

  test.each([
    ['request_welcome', { type: 'request_welcome', request_welcome: {} }],
    ['system', { type: 'system', system: { type: 'user_left_the_planet' } }],
    ['revoke', { type: 'revoke', revoke: {} }],
  ])('%s that says nothing we know is kept as not said to us', (type, content) => {
    const delivery = deliveryOf('text')
    const [message] = delivery.entry[0].changes[0].value.messages
    delivery.entry[0].changes[0].value.messages = [{ ...message, ...content }]
    const [envelope] = parseDelivery(bytes(delivery), own, now).envelopes
    expect(envelope?.inbound).toMatchObject({ kind: 'unsupported', isSaidToUs: false })
    expect(envelope?.inbound).toHaveProperty('type', expect.stringContaining(type))
  })

  test('a switch in the app that we do not know is kept as not said to us', () => {
    const delivery = deliveryOf('marketing-stopped-in-the-app')
    delivery.entry[0].changes[0].value.user_preferences[0].category = 'utility_messages'
    const [envelope] = parseDelivery(bytes(delivery), own, now).envelopes
    expect(envelope?.inbound).toMatchObject({ kind: 'unsupported', isSaidToUs: false })
  })

  test('a voice note and a music file are told apart', () => {
    expect([contentOf('voice-note'), contentOf('music-file')]).toMatchObject([
      { kind: 'media', media: 'voice', mime: 'audio/ogg', mediaId: 'raw:9002' },
      { kind: 'media', media: 'audio', mime: 'audio/mpeg', mediaId: 'raw:9003' },
    ])
  })

  test('the name of a file and the words under it are raw', () => {
    expect(contentOf('named-document')).toMatchObject({
      media: 'document',
      fileName: 'raw:contrato-ana-prova.pdf',
      caption: 'raw:meu contrato',
    })
  })

  test('a new user id is filed under the old one, and the new number counts as new', () => {
    expect(shown(only('user-id-changed'))).toMatchObject({
      from: { phone: null, bsuid: 'raw:BR.1000000000000000001' },
      profileName: 'raw:Ana Prova',
      inbound: { change: 'user-id', to: { phone: 'raw:15550100199', bsuid: 'raw:BR.1000000000000000009' } },
    })
  })

  test('a preference told twice has the same id twice, and another value another', () => {
    const [first, second] = [only('marketing-stopped-in-the-app'), only('marketing-stopped-in-the-app')]
    expect(shown(first.inbound.message)).toBe(shown(second.inbound.message))
    const resumed = new TextDecoder()
      .decode(fixture('marketing-stopped-in-the-app'))
      .replace('"stop"', '"resume"')
    const [other] = parseDelivery(new TextEncoder().encode(resumed), own, now).envelopes
    expect(shown(other?.inbound.message)).not.toBe(shown(first.inbound.message))
  })

  test('a kind of tomorrow is kept as unsupported and a field of tomorrow is noticed', () => {
    const { envelopes, notices } = parse('kind-of-tomorrow')
    expect(envelopes.map(({ inbound }) => inbound)).toMatchObject([{ kind: 'unsupported', type: 'hologram' }])
    expect(notices).toEqual([{ notice: 'not-used', field: 'field_of_tomorrow', event: 'BUSINESS_MOVED' }])
  })
})

describe('what became of our messages, and of our account', () => {
  test('a batch of several entries is read to its end, and what another number got is not ours', () => {
    const { envelopes, statuses, notices } = parse('many-entries')
    expect(envelopes.map(({ business, inbound }) => [business, inbound.kind])).toEqual([
      ['200000000000001', 'text'],
      ['200000000000001', 'text'],
      ['200000000000001', 'text'],
    ])
    expect(statuses).toMatchObject([{ effect: 'AAAAAAAAAAAAAAAAAAAAAA.3.0', status: 'read', failure: null }])
    expect(notices).toEqual([
      { notice: 'account-update', event: 'VERIFIED_ACCOUNT' },
      { notice: 'not-ours', field: 'messages' },
    ])
  })

  test('a failure carries our effect and the code of Meta', () => {
    expect(parse('failed-after-24-hours').statuses).toMatchObject([
      { effect: 'AAAAAAAAAAAAAAAAAAAAAA.4.1', status: 'failed', failure: { class: 'window', code: 131047 } },
    ])
  })

  test('the status of a message another tool sent has no effect', () => {
    expect(parse('status-of-another-tool').statuses).toMatchObject([{ effect: null, status: 'delivered' }])
  })

  test.each([
    ['another number', { ...own, phoneNumberId: '200000000000002' }],
    ['another business account', { ...own, businessAccountId: '300000000000002' }],
  ])(
    'what people wrote to %s is not filed with us, and news of the account is heard all the same',
    (_, other) => {
      const notOurs = { envelopes: [], statuses: [], notices: [{ notice: 'not-ours', field: 'messages' }] }
      expect(parseDelivery(fixture('text'), other, now)).toEqual(notOurs)
      expect(parseDelivery(fixture('failed-after-24-hours'), other, now)).toEqual(notOurs)
      expect(parseDelivery(fixture('marketing-stopped-in-the-app'), other, now)).toEqual({
        ...notOurs,
        notices: [{ notice: 'not-ours', field: 'user_preferences' }],
      })
      expect(parseDelivery(fixture('restricted'), other, now).notices).toEqual([
        { notice: 'account-incident', event: 'ACCOUNT_RESTRICTION' },
      ])
    },
  )

  test.each([
    ['restricted', { notice: 'account-incident', event: 'ACCOUNT_RESTRICTION' }],
    ['calls-restricted', { notice: 'account-update', event: 'ACCOUNT_RESTRICTION' }],
    ['account-error', { notice: 'platform-error', code: 130429 }],
  ])('%s is a notice', (name, notice) => {
    expect(parse(name).notices).toEqual([notice])
  })
})

describe('what Meta never sends', () => {
  test('parts without a readable shape are counted and nothing is thrown', () => {
    const { envelopes, statuses, notices } = parse('shapes-of-nothing')
    expect([envelopes, statuses]).toEqual([[], []])
    expect(notices).toHaveLength(10)
    expect(notices.every(({ notice }) => notice === 'unreadable')).toBe(true)
  })

  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['cut off', bytes('{"entry":[{"changes":"Ana Pr')],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['without entries', bytes('{"object":"page"}')],
    ['empty', bytes('')],
  ])('a body that is %s is refused, and the fault quotes nothing of it', (_, body) => {
    const fault = (() => {
      try {
        return parseDelivery(body, own, now)
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ code: 'BAD_PAYLOAD' })
    expect((fault as Fault).cause).toBeUndefined()
    expect((fault as Fault).message).not.toContain('Ana')
  })

  const changed = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.dictionary(tie('key') as fc.Arbitrary<string>, tie('value')),
      fc.array(tie('value')),
    ),
    key: fc.constantFrom(
      'messages',
      'statuses',
      'contacts',
      'type',
      'text',
      'body',
      'from',
      'id',
      'interactive',
      'errors',
      '__proto__',
      'constructor',
    ),
  }))

  test('no JSON in a change makes the parser throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('messages', 'user_preferences', 'user_id_update', 'account_update'),
        changed.value,
        (field, value) => {
          const metadata = { phone_number_id: own.phoneNumberId }
          const entry = [
            { id: own.businessAccountId, changes: [{ field, value: { ...Object(value), metadata } }] },
          ]
          parseDelivery(bytes(JSON.stringify({ entry })), own, now)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a message of 64 KB is read', () => {
    const text = 'á'.repeat(32 * 1024)
    const delivery = JSON.parse(new TextDecoder().decode(fixture('text')))
    delivery.entry[0].changes[0].value.messages[0].text.body = text
    const [envelope] = parseDelivery(bytes(JSON.stringify(delivery)), own, now).envelopes
    expect(envelope && wordsOf(envelope)).toContain(text)
  })
})
