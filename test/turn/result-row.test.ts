import { expect, test } from 'vitest'
import { readServices } from '../../src/flow/parse/services-file.ts'
import { readYaml } from '../../src/flow/parse/yaml-file.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { knownInRow } from '../../src/turn/known-in-talk.ts'
import { openRow } from '../../src/turn/open-slot.ts'
import { resultRow, writeResultRow } from '../../src/turn/result-row.ts'

const services = readServices(
  readYaml(
    'flows/services.yaml',
    `clinic:
  at: https://clinic.example
  operations:
    guests.find:
      get: /guests
      gives:
        who: { type: text, kind: name }
        reference: { type: text, kind: id_number }
        name: { type: text }
        note: { type: text }
        born: { type: date, kind: birth_date }
        since: { type: date }
        others: { list: { called: { type: text, kind: name }, room: { type: text } } }
`,
    false,
  ).yaml,
)

const personal = {
  who: 'Lumina Prates',
  reference: 'ZX-88172',
  name: 'Dora Prates',
  note: 'window side',
  born: '1990-02-03',
  since: '2026-01-02',
  others: [
    { called: 'Tito Prates', room: '12' },
    { called: 'Nena Prates', room: '13' },
  ],
}
const row = resultRow('guest', 3, 1)
const words = writeResultRow(personal, services.part?.get('guests.find'))

test('what a service says of a person is masked as the file declares it, else as its name tells', () => {
  const known = knownInRow(row, words).map(({ kind, value }) => [
    kind,
    typeof value === 'string' ? value : RawText.reveal(value),
  ])
  expect(services.mistakes).toEqual([])
  expect(known).toEqual([
    ['NAME', 'Lumina Prates'],
    ['ID_NUMBER', 'ZX-88172'],
    ['NAME', 'Dora Prates'],
    ['OTHER', 'window side'],
    ['BIRTH_DATE', '1990-02-03'],
    ['NAME', 'Tito Prates'],
    ['OTHER', '12'],
    ['NAME', 'Nena Prates'],
    ['OTHER', '13'],
  ])
})

test('prompts show the fields as they were', () => {
  const vault = new Map([[row, words]])
  expect(openRow({ vault }, row, ['who'])).toBe('Lumina Prates')
  expect(openRow({ vault }, row, ['others'])).toEqual(personal.others)
})
