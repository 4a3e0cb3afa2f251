import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import type { MessageKey } from '../../src/ids.ts'
import type { Inbound } from '../../src/message/inbound.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { type Opened, utterancesOf } from '../../src/turn/utterances.ts'

const at = instantOf(Date.UTC(2026, 10, 22))
const raw = (text: string) => new RawText(text)

const text = (words: string): Inbound => ({ kind: 'text', at, message: raw('wamid'), text: raw(words) })
const photo = (caption: string | null): Inbound => ({
  kind: 'media',
  at,
  message: raw('wamid'),
  media: 'image',
  mediaId: raw('1'),
  mime: 'image/jpeg',
  sha256: null,
  caption: caption === null ? null : raw(caption),
  fileName: null,
})
const button = (choice: string, title: string): Inbound => ({
  kind: 'choice',
  at,
  message: raw('wamid'),
  choice,
  title: raw(title),
})

const opened = (things: readonly Inbound[]): readonly Opened[] =>
  things.map((inbound, n) => ({ inbound, message: `key-${n}` as MessageKey }))
const heard = (...things: readonly Inbound[]) =>
  utterancesOf(opened(things), 'pt-BR').map((utterance) =>
    utterance.kind === 'words' ? RawText.reveal(utterance.words) : utterance.opened.inbound.kind,
  )

test('a photo with a caption after a yes is heard once, and so is the yes', () => {
  expect(heard(text('sim'), photo('olha'))).toEqual(['sim\nolha'])
  expect(heard(text('sim'), photo(null), text('olha'))).toEqual(['sim', 'media', 'olha'])
})

test('a wish to stop under a photo stands alone', () => {
  expect(heard(text('oi'), photo('PARAR'), text('olha'))).toEqual(['oi', 'PARAR', 'olha'])
})

test("a template's own button is heard by the words on it, one of ours by its id", () => {
  expect(heard(button('whatever-the-template-says', 'Parar promoções'))).toEqual(['Parar promoções'])
  expect(heard(button('AAAAAAAAAAAAAAAAAAAAAA.1.1/bot/menu/-/person', 'Falar com alguém'))).toEqual([
    'choice',
  ])
  expect(heard(button('whatever-the-template-says', ''))).toEqual(['choice'])
})

const anything = fc.oneof(
  fc.constantFrom('sim', 'olha', 'PARAR', 'menu', 'cadê o 1042?').map(text),
  fc.constantFrom('isto', 'PARAR', null).map(photo),
  fc.constantFrom<Inbound>({ kind: 'revoke', at, message: raw('wamid'), original: raw('old') }),
)

test('whatever comes in one go, each thing is heard once and in its order', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 8 }), (things) => {
      const words = things.map((one) => {
        if (one.kind === 'text') return RawText.reveal(one.text)
        return one.kind === 'media' && one.caption ? RawText.reveal(one.caption) : one.kind
      })
      expect(heard(...things).join('\n')).toBe(words.join('\n'))
    }),
    { numRuns: 200 },
  )
})
