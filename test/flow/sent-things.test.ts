import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptedAs, type SentKind } from '../../src/flow/answer-spec.ts'
import { type SentThing, sentValue } from '../../src/flow/sent-things.ts'
import { sentWords } from '../../src/flow/sent-words.ts'

const kinds: readonly SentKind[] = ['photo', 'voice', 'video', 'document', 'location']
describe('what was sent', () => {
  test('is said in words of four languages', () => {
    expect(sentWords(['photo'])).toEqual({ pt: 'uma foto', it: 'una foto', es: 'una foto', en: 'one photo' })
    expect(sentWords(['photo', 'document', 'photo'])).toEqual({
      pt: '2 fotos e um documento',
      it: '2 foto e un documento',
      es: '2 fotos y un documento',
      en: '2 photos and one document',
    })
  })

  test('is counted whole, in whatever order it came', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 40 }), (sent) => {
        const several = kinds.map((kind) => sent.filter((one) => one === kind).length).filter((n) => n > 1)
        for (const words of Object.values(sentWords(sent)))
          expect((words.match(/\d+/g) ?? []).map(Number).toSorted()).toEqual(several.map(Number).toSorted())
      }),
    )
  })

  test('is kept in its order, and the newest place is the one a service gets', () => {
    const photo: SentThing = { kind: 'photo', id: '1', name: null }
    const place = (point: string): SentThing => ({ kind: 'location', words: 'Rua', point })
    const value = JSON.parse(sentValue([place('1,2'), photo, place('3,4')]))
    expect(value).toMatchObject({ point: '3,4', sent: [place('1,2'), photo, place('3,4')] })
    expect(JSON.parse(sentValue([photo])).point).toBeNull()
  })
})

describe('a question that something is sent for', () => {
  test('takes a place only where it names it', () => {
    expect(acceptedAs('media')).toEqual(['photo', 'voice', 'video', 'document'])
    expect(acceptedAs('text')).toEqual(['text'])
  })
})
