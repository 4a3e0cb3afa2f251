import { describe, expect, test } from 'vitest'
import { type MarkedDocument, readDocument } from '../../../src/privacy/measure/corpus.ts'
import type { Masked, Masker } from '../../../src/privacy/measure/masker.ts'
import { conditionsOf, measureCorpus } from '../../../src/privacy/measure/measure-corpus.ts'

/** A message with its marks written as `[[TYPE|value]]`. */
function marked(written: string, more: object = {}): MarkedDocument {
  let text = ''
  let done = 0
  const spans: { start: number; end: number; type: string }[] = []
  for (const match of written.matchAll(/\[\[([A-Z_]+)\|([^\]]*)\]\]/g)) {
    text += written.slice(done, match.index)
    const [, type = '', value = ''] = match
    spans.push({ start: text.length, end: text.length + value.length, type })
    text += value
    done = match.index + match[0].length
  }
  text += written.slice(done)
  return documentOf({ id: text, lang: 'pt', text, spans, ...more })
}

function documentOf(row: Record<string, unknown>): MarkedDocument {
  const document = readDocument(row)
  if (typeof document === 'string') throw new Error(document)
  return document
}

const find = (text: string, values: readonly string[]): Masked[] =>
  values.flatMap((value) => {
    const start = text.indexOf(value)
    return start < 0 ? [] : [{ start, end: start + value.length, type: 'PERSON' }]
  })

/** Masks these values, each where it stands first. */
const masking = (...values: readonly string[]): Masker => ({
  name: 'listed values',
  maskMessage: async (text, { known }) => find(text, [...values, ...known]),
  maskTalk: async (lines, { known }) =>
    lines.map(({ text }) => {
      const all = [...values, ...known]
      const masked = all.reduce((words, value) => words.replaceAll(value, '[X]'), text)
      return { stretches: find(text, all), masked }
    }),
})

const watch = { graded: () => undefined }

async function scoreOf(masker: Masker, ...documents: readonly MarkedDocument[]) {
  const [first] = await measureCorpus(masker, documents, watch)
  if (!first) throw new Error('nothing measured')
  return first.score
}

describe('a mark', () => {
  const document = marked('fala com [[PERSON|Ana Souza]], tel [[PHONE|98765-4321]]')

  test('is found when every letter and digit of it is masked, whatever lies between', async () => {
    const score = await scoreOf(masking('Ana', 'Souza', '98765', '4321'), document)
    expect(score).toMatchObject({ marks: 2, found: 2, personal: 1, leaking: 0, precision: 1 })
  })

  test('is not found when one letter can be read, and the document leaks', async () => {
    const score = await scoreOf(masking('na Souza', '98765-4321'), document)
    expect(score).toMatchObject({ marks: 2, found: 1, leaking: 1, leakingWhole: 0 })
    expect(score.byType.find(({ type }) => type === 'PERSON')).toMatchObject({ found: 0, partly: 1 })
  })

  test('that nothing covers leaks as a whole', async () => {
    expect(await scoreOf(masking('Ana Souza'), document)).toMatchObject({ leaking: 1, leakingWhole: 1 })
  })

  test('of a type that is not counted is neither a miss nor a false alarm', async () => {
    const visit = marked('[[PERSON|Ana]] vem [[DATE|amanhã]] de [[LOCATION|Recife]]')
    expect(await scoreOf(masking('Ana'), visit)).toMatchObject({ marks: 1, found: 1, leaking: 0 })
    expect(await scoreOf(masking('Ana', 'Recife'), visit)).toMatchObject({ precision: 1 })
  })

  test('that the corpus damaged is not counted', async () => {
    const spans = [{ start: 0, end: 3, type: 'EMAIL', artifact: true }]
    expect(await scoreOf(masking(), documentOf({ id: 1, text: 'ana', spans }))).toMatchObject({
      marks: 0,
      personal: 0,
    })
  })

  test('is counted apart when it is the whole line', async () => {
    const spans = [{ start: 3, end: 6, type: 'PERSON', bare: true }]
    const score = await scoreOf(masking('ana'), documentOf({ id: 1, text: 'oi\nana', spans }))
    expect(score.byType[0]).toMatchObject({ bare: { marks: 1, found: 1 }, inContext: { marks: 0 } })
  })
})

describe('what is masked', () => {
  test('without a mark lowers precision by its letters and digits', async () => {
    const score = await scoreOf(masking('Ana', 'quero'), marked('[[PERSON|Ana]] quero 2'))
    expect(score.precision).toBeCloseTo(3 / 8)
    expect(score.characterRecall).toBe(1)
  })

  test('in a message with nothing personal is a false alarm, unless it is only blanks and marks', async () => {
    const negatives = ['vestido Clara', 'a Clara, sim'].map((text) =>
      documentOf({ id: text, text, spans: [], negative: true }),
    )
    expect(await scoreOf(masking('vestido'), ...negatives)).toMatchObject({ negative: 2, falseAlarms: 1 })
    expect(await scoreOf(masking(', '), ...negatives)).toMatchObject({ negative: 2, falseAlarms: 0 })
  })

  test('may reach beyond the text or overlap', async () => {
    const wide: Masker = {
      ...masking(),
      maskMessage: async () => [
        { start: -5, end: 2, type: null },
        { start: 1, end: 99, type: null },
      ],
    }
    expect(await scoreOf(wide, marked('[[PERSON|Ana]]!'))).toMatchObject({ found: 1, precision: 1 })
  })
})

describe('languages', () => {
  test('are counted apart', async () => {
    const documents = [marked('[[PERSON|Ana]]'), marked('[[PERSON|Rosa]]', { lang: 'it' })]
    expect((await scoreOf(masking('Ana'), ...documents)).byLanguage).toMatchObject([
      { lang: 'pt', marks: 1, found: 1, leaking: 0 },
      { lang: 'it', marks: 1, found: 0, leaking: 1 },
    ])
  })
})

describe('a talk', () => {
  const talk = documentOf({
    id: 1,
    lang: 'pt',
    turns: [
      { role: 'bot', text: 'Seu nome?' },
      { role: 'person', text: 'Ana', spans: [{ start: 0, end: 3, type: 'PERSON' }] },
      { role: 'bot', text: 'Oi, Ana!', spans: [{ start: 4, end: 7, type: 'PERSON' }] },
    ],
  })

  test('is one document that leaks when one line does, lines of the business too', async () => {
    expect(await scoreOf(masking('Ana'), talk)).toMatchObject({
      documents: 1,
      marks: 2,
      found: 2,
      leaking: 0,
    })
    const person: Masker = {
      ...masking(),
      maskTalk: async (lines) =>
        lines.map(({ by, text }) => ({
          stretches: by === 'person' ? find(text, ['Ana']) : [],
          masked: text,
        })),
    }
    expect(await scoreOf(person, talk)).toMatchObject({ marks: 2, found: 1, leaking: 1 })
  })
})

describe('values that must not survive', () => {
  const leak = (text: string, value: string, type = 'PHONE') =>
    documentOf({ id: 1, turns: [{ role: 'user', text }], secrets: [{ type, value }] })

  test.each([
    ['me liga 98765 4321', '98765-4321', 'a number grouped another way'],
    ['sou a ANA', 'Ana', 'a name in capitals'],
    ['é 12.34.56', '123456', 'six digits with dots'],
  ])('%j still holds %j: %s', async (text, value) => {
    expect(await scoreOf(masking(), leak(text, value))).toMatchObject({ marks: 1, found: 0, leaking: 1 })
  })

  test.each([
    ['semana que vem', 'Ana', 'inside another word'],
    ['987654321', '98765', 'inside another number'],
    ['1.2.3.4.5', '12345', 'fewer than six digits in pieces'],
    ['Anä Clara', 'An', 'before a letter with a mark'],
  ])('%j does not hold %j: %s', async (text, value) => {
    expect(await scoreOf(masking(), leak(text, value))).toMatchObject({ found: 1, leaking: 0 })
  })

  test('are measured again with the record known', async () => {
    const documents = [leak('sou Ana', 'Ana', 'PERSON')]
    const measured = await measureCorpus(masking(), documents, watch)
    expect(measured.map(({ condition, score }) => [condition, score.leaking])).toEqual([
      ['nothing known', 1],
      ['record known', 0],
    ])
  })

  test('of a type that is not counted may survive', async () => {
    expect(await scoreOf(masking(), leak('pedido 1042', '1042', 'ORDER_ID'))).toMatchObject({ leaking: 0 })
  })
})

test('lines that are only a value are measured again as answers to a question of their type', async () => {
  const text = 'oi\nzilmar\nobrigado'
  const document = documentOf({ id: 1, text, spans: [{ start: 3, end: 9, type: 'PERSON', bare: true }] })
  expect(conditionsOf([document])).toEqual(['nothing known', 'questions known'])
  const answered: Masker = {
    ...masking(),
    maskTalk: async (lines) =>
      lines.map((line) => ({
        stretches: line.by === 'person' && line.asked?.length ? find(line.text, [line.text]) : [],
        masked: line.text,
      })),
  }
  const measured = await measureCorpus(answered, [document], watch)
  expect(measured.map(({ score }) => score.found)).toEqual([0, 1])
})

describe('kinds of errors', () => {
  test('are grouped by what they look like and never hold the value', async () => {
    const documents = [
      marked('fala com [[PERSON|zilmar]] hoje'),
      marked('fala com [[PERSON|jucelia]] amanhã'),
      marked('quero ver [[PERSON|Ivo Prata]]'),
      marked('[[PHONE|98765-4321]]'),
    ]
    const { errors } = await scoreOf(masking(), ...documents)
    expect(errors[0]).toEqual({
      how: 'missed',
      type: 'PERSON',
      lang: 'pt',
      place: 'in context',
      times: 3,
      looks: [
        { looks: 'lower case after "fala com"', times: 2 },
        { looks: 'capitalised, 2 words after "quero ver"', times: 1 },
      ],
    })
    expect(errors[1]).toMatchObject({ place: 'alone', looks: [{ looks: '9 digits in groups', times: 1 }] })
    expect(JSON.stringify(errors)).not.toMatch(/zilmar|jucelia|ivo|prata|98765/i)
  })

  test('leave out words before the value that may be somebody’s', async () => {
    const { errors } = await scoreOf(masking(), marked('é o Zequinha [[PERSON|Trovão]]'))
    expect(errors[0]?.looks).toEqual([{ looks: 'capitalised after "o …"', times: 1 }])
  })
})

test.each([
  [{ text: 'a', spans: [] }, '"id" must be a string or a number'],
  [{ id: 1 }, 'neither "text" nor "turns"'],
  [{ id: 1, text: 'a' }, 'no "spans"'],
  [{ id: 1, text: 'a', spans: [{ start: 0, end: 2, type: 'X' }] }, 'a span outside of its text'],
  [{ id: 1, text: 'a', spans: [{ start: 0, end: 1 }] }, 'a span without "type"'],
  [{ id: 1, turns: [{}] }, 'a turn without "text"'],
  [{ id: 1, turns: [], secrets: [1] }, '"secrets" are not {"type","value"}'],
])('%j is no document: %s', (row, why) => {
  expect(readDocument(row)).toBe(why)
})
