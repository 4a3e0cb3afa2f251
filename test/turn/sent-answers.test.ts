import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { SentMedia } from '../../src/adapter/local-meta/person-message.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { valuesInStores } from '../../src/host/search-stores.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await libraryWith({
    flow: `answers:
  photo: { type: media, accept: [photo, document] }
  place: { type: media, accept: [location] }
  code: { type: order_number, personal: no }
steps:
  photo: { ask: photo, gather: 20s, tries: 3, else: person }
  place: { ask: place, tries: 2, else: person }
  near:
    call: shop.near
    with: { at: place }
    on: { nothing_there: code, failed: person }
  code: { ask: code, else: person }
  check: { confirm: [photo, place, code], say: right }
  person: { handoff: support, show: [photo, place] }
`,
    prompts: {
      'ask.photo': 'A foto?',
      'again.photo': 'Só foto ou documento.',
      'ask.place': 'Onde?',
      'ask.code': 'Código?',
      right: '{photo}; {place}; {code}',
      'check.photo': 'As fotos',
      'check.place': 'O lugar',
      'check.code': 'O código',
    },
    files: {
      'flows/services.yaml': (text) =>
        text.replace(
          '  operations:\n',
          '  operations:\n    shop.near: { get: "/orders/{at}", with: { at: location }, on: { nothing_there: 404 } }\n',
        ),
      'flows/privacy.yaml': (text) =>
        text
          .replace('may: [story]', 'may: [story, photo, place]')
          .replace(
            'may: [story, photo, place]\n    recipients: []',
            'may: [story, photo, place]\n    recipients: [shop]',
          ),
    },
  })
})
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'
const sends = (one: LocalPerson, media: SentMedia['media'], caption: string | null = null) =>
  one.sendMedia({ media, caption, fileName: null })
const laudo = { media: 'document', caption: null, fileName: 'laudo da Zulmira.pdf' } as const
const home = { latitude: -23.5614, longitude: -46.6559, name: 'Casa da Zulmira', address: 'Rua do Pavio, 7' }

/** Somebody who was asked for a photo. */
async function asked(): Promise<LocalPerson> {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write(wish))).toEqual(['ask.photo'])
  return dani
}

const answerRows = () =>
  [...room.stores.state.vaults.values()].flatMap((vault) =>
    [...vault.keys()].filter((row) => row.startsWith('answer:')),
  )

describe('a question that something is sent for', () => {
  test.each(['image', 'document'] as const)('is answered by %s, which it takes', async (media) => {
    const dani = await asked()
    expect(await room.said(() => sends(dani, media))).toEqual(['ask.place'])
    expect(answerRows()).toEqual(['answer:-:photo'])
  })

  test.each(['voice', 'video', 'sticker', 'audio'] as const)('is asked again after %s', async (media) => {
    const dani = await asked()
    expect(await room.said(() => sends(dani, media))).toEqual(['again.photo'])
  })

  test('is asked again after a place, a contact and words', async () => {
    const dani = await asked()
    expect(await room.said(() => dani.sendPlace(home))).toEqual(['again.photo'])
    expect(await room.said(() => dani.write('mmm'))).toEqual(['again.photo'])
    expect(await room.said(() => dani.sendContact({ name: 'Zulmira', phone: '5511955550177' }))).toEqual([
      'handoff.opened',
    ])
  })

  test('counts a burst of what it does not take as one try', async () => {
    const dani = await asked()
    const burst = () => {
      for (const media of ['sticker', 'voice', 'sticker', 'voice'] as const) sends(dani, media)
    }
    expect(await room.said(burst)).toEqual(['again.photo'])
    expect(await room.said(burst)).toEqual(['again.photo'])
  })

  test('takes what it can out of a burst', async () => {
    const dani = await asked()
    const burst = () => {
      for (const media of ['sticker', 'image', 'voice', 'image'] as const) sends(dani, media)
      dani.sendMedia(laudo)
    }
    expect(await room.said(burst)).toEqual(['ask.place'])
    await room.said(() => dani.sendPlace(home))
    await room.said(() => dani.write('1042'))
    expect(room.shown(dani).at(-1)).toBe('2 fotos e um documento; uma localização; 1042')
  })

  test('waits for all photos of an album also where it gathers nothing', async () => {
    const dani = await asked()
    await room.said(() => sends(dani, 'image'))
    expect(
      await room.said(() => {
        dani.sendPlace(home)
        dani.sendPlace({ ...home, latitude: 1 })
      }),
    ).toEqual(['ask.code'])
  })

  test('is answered by a photo whatever is written beside it', async () => {
    const dani = await asked()
    const both = () => {
      dani.write('olha como chegou')
      sends(dani, 'image', 'sou a Zulmira Tavolieri')
    }
    expect(await room.said(both)).toEqual(['ask.place'])
    expect(room.stored().slice(1)).toEqual(['olha como chegou', 'sou a [NAME_1]'])
  })

  test('lets a caption tell what is asked later', async () => {
    const dani = await asked()
    await room.said(() => sends(dani, 'image', 'é do pedido 1042'))
    await room.said(() => dani.sendPlace(home))
    expect(room.shown(dani).at(-1)).toBe('uma foto; uma localização; 1042')
  })

  test('is answered, and so is a question under the photo', async () => {
    const dani = await asked()
    expect(await room.said(() => sends(dani, 'image', 'qual o prazo de entrega?'))).toEqual([
      'delivery_time',
      'ask.place',
    ])
  })

  test('is put aside for a question of the FAQ, a command and a person', async () => {
    const dani = await asked()
    expect(await room.said(() => dani.write('qual o prazo de entrega?'))).toEqual([
      'delivery_time',
      'ask.photo',
    ])
    expect(await room.said(() => dani.write('ajuda'))).toContain('help')
    expect(await room.said(() => dani.write('quero falar com um atendente'))).toEqual(['handoff.opened'])
  })

  test('never hides a wish to stop or a command that stands under the photo', async () => {
    const dani = await asked()
    expect(await room.said(() => sends(dani, 'image', 'PARAR'))).toContain('stopped')
    const emil = room.somebody({ phone: '5511955550188', name: 'Emil' })
    await room.said(() => emil.write(wish))
    expect(await room.said(() => sends(emil, 'image', 'menu'))).toEqual(['menu'])
  })

  test('can be answered anew where all is confirmed', async () => {
    const dani = await asked()
    await room.said(() => sends(dani, 'image'))
    await room.said(() => dani.sendPlace(home))
    await room.said(() => dani.write('1042'))
    await room.said(room.tap(dani, 'change'))
    expect(await room.said(room.tap(dani, 'change_photo'))).toEqual(['ask.photo'])
    expect(await room.said(() => dani.sendMedia(laudo))).toEqual(['right'])
    expect(room.shown(dani).at(-1)).toBe('um documento; uma localização; 1042')
  })
})

const things = ['image', 'document', 'voice', 'video', 'sticker', 'words', 'place'] as const

test('whatever comes in one go, all that the question takes is its answer, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...things), { minLength: 1, maxLength: 6 }), async (burst) => {
      const dani = await asked()
      const said = await room.said(() => {
        for (const one of burst)
          if (one === 'words') dani.write('mmm')
          else if (one === 'place') dani.sendPlace(home)
          else sends(dani, one)
      })
      const count = (kind: string) => burst.filter((one) => one === kind).length
      const [photos, documents] = [count('image'), count('document')]
      if (photos + documents === 0) expect(said).toEqual(['again.photo'])
      else {
        await room.said(() => dani.sendPlace(home))
        await room.said(() => dani.write('1042'))
        const wanted = [
          photos === 0 ? [] : [photos === 1 ? 'uma foto' : `${photos} fotos`],
          documents === 0 ? [] : [documents === 1 ? 'um documento' : `${documents} documentos`],
        ].flat()
        const [answer = ''] = (room.shown(dani).at(-1) ?? '').split(';')
        expect(answer.split(' e ').toSorted()).toEqual(wanted.toSorted())
      }
      room.close()
    }),
    { numRuns: 15 },
  )
})

describe('what is sent as an answer', () => {
  test('stays locked away: no id of a file, no name of one and nothing of a place is kept in clear', async () => {
    const dani = await asked()
    const files: string[] = []
    await room.said(() => {
      files.push(sends(dani, 'image').file, dani.sendMedia(laudo).file)
    })
    await room.said(() => dani.sendPlace(home))
    const hidden = [...files, 'laudo', 'Zulmira', '-23.5614', '-46.6559', '23.56', 'Pavio']
    expect(valuesInStores(room.stores, hidden)).toEqual([])
    expect(room.stored().slice(1)).toEqual(['[ADDRESS_1]'])
  })

  test('reaches a service only as coordinates', async () => {
    const dani = await asked()
    await room.said(() => sends(dani, 'image'))
    expect(await room.said(() => dani.sendPlace(home))).toEqual(['ask.code'])
    expect(room.calls.at(-1)).toMatchObject({ operation: 'shop.near', inputs: ['at'] })
  })

  test('is named to whoever takes the case', async () => {
    const dani = await asked()
    await room.said(() => sends(dani, 'image'))
    await room.said(() => dani.write('mmm'))
    expect(await room.said(() => dani.write('hmm'))).toEqual(['handoff.opened'])
    const [open] = await room.stores.desk.openCases()
    expect(open?.events[0]).toMatchObject({ shown: ['photo', 'place'] })
  })
})
