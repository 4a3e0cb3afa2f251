import { expect, test } from 'vitest'
import { embeddedParts } from '../../src/cli/embedded-parts.ts'
import { type CorpusFile, type EvaluateSettings, evaluateCommand } from '../../src/cli/evaluate.ts'
import { ownMasker } from '../../src/cli/mask-talk.ts'

const row = (id: string, lang: string, text: string, ...values: readonly (readonly [string, string])[]) => ({
  id,
  lang,
  text,
  spans: values.map(([type, value]) => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
    type,
  })),
})

const messages = [
  row('1', 'pt', 'oi, meu nome é Débora Antunes', ['PERSON', 'Débora Antunes']),
  row('2', 'it', 'scrivimi a gina.verdi@example.org', ['EMAIL', 'gina.verdi@example.org']),
  row('3', 'pt', 'o código é xqzkw', ['ACCOUNT', 'xqzkw']),
  { ...row('4', 'pt', 'quero 2 pizzas'), negative: true },
]

const talk = {
  id: 't1',
  lang: 'pt',
  turns: [
    { role: 'bot', text: 'Qual o seu nome completo?' },
    { role: 'person', text: 'zilmar', spans: [{ start: 0, end: 6, type: 'PERSON' }] },
    { role: 'bot', text: 'Obrigado, zilmar.', spans: [{ start: 10, end: 16, type: 'PERSON' }] },
  ],
}

const file = (name: string, rows: readonly object[]): CorpusFile => ({
  name,
  text: rows.map((one) => JSON.stringify(one)).join('\n'),
})

async function evaluate(files: readonly CorpusFile[], settings: EvaluateSettings) {
  const out: string[] = []
  const told: string[] = []
  const io = { out: (line: string) => out.push(line), tell: (line: string) => told.push(line) }
  async function* source() {
    yield* files
  }
  const corpora = await evaluateCommand(ownMasker('local', embeddedParts()), source(), settings, io)
  return { corpora, out: out.join('\n'), told }
}

test('recall, leaks, false alarms and the kinds of errors of every corpus are printed', async () => {
  const { corpora, out } = await evaluate([file('chat', messages), file('talks', [talk])], {
    json: false,
    show: 0,
  })
  expect(corpora).toBe(2)
  expect(out).toContain('chat (local, nothing known): 4 documents, 3 with personal data, 1 with none')
  expect(out).toContain('recall 66.7 %   leaking 33.3 %   false alarms 0.0 %')
  expect(out).toMatch(/ {2}it +recall 100\.0 %/)
  expect(out).toContain('1 × ACCOUNT missed, pt, in context: lower case after "codigo e"')
  expect(out).toContain('talks (local, nothing known): 1 documents, 1 with personal data, 0 with none')
  expect(out).toContain('all corpora (local, nothing known): 5 documents')
  expect(out).not.toMatch(/xqzkw|débora/i)
})

test('a talk is measured with its memory: what was asked and answered is masked in all of its lines', async () => {
  const { out } = await evaluate([file('talks', [talk])], { json: true, show: 0 })
  expect(JSON.parse(out)).toMatchObject({ corpus: 'talks', marks: 2, found: 2, leaking: 0 })
})

test('real errors are shown on standard error alone, and only as many as asked for', async () => {
  const shown = await evaluate([file('chat', messages)], { json: true, show: 1 })
  expect(shown.told).toEqual([
    'chat (nothing known): ACCOUNT missed, pt, lower case after "codigo e": "xqzkw"',
  ])
  expect(shown.out).not.toContain('xqzkw')
  expect((await evaluate([file('chat', messages)], { json: true, show: 0 })).told).toEqual([])
})

test('lines that are no documents are named, without their content, and left out', async () => {
  const text = `{"id":1,"text":"ana@x"}\nnot json\n${JSON.stringify(messages[1])}`
  const { corpora, told } = await evaluate([{ name: 'odd', text }], { json: true, show: 0 })
  expect(corpora).toBe(1)
  expect(told).toEqual(['odd: line 1 is left out: no "spans"', 'odd: line 2 is left out: not a JSON object'])
})

test('a type that nothing is measured by is named: mistyped, it would make recall better', async () => {
  const rows = [
    row('1', 'pt', 'sou a Débora', ['PERSN', 'Débora']),
    row('2', 'pt', 'a Ana', ['PERSN', 'Ana']),
  ]
  const { told } = await evaluate([file('chat', rows)], { json: false, show: 0 })
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^chat: spans of the type "PERSN" are not counted; counted are PERSON, EMAIL/)
})
