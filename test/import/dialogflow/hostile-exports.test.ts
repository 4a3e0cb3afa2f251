import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importAgent } from '../../../src/import/dialogflow/import-agent.ts'
import { readZip } from '../../../src/import/read-zip.ts'
import { type AgentFiles, cafe, Text, zipped } from './agent.ts'
import { needs } from './needs.ts'

async function whyRefused(zip: Uint8Array): Promise<string> {
  const done = await importAgent(zip, needs)
  return done.outcome === 'refused' ? done.why : 'imported'
}

const old: AgentFiles = {
  'agent.json': { language: 'en' },
  'package.json': { version: '1.0.0' },
  'intents/greet.json': { name: 'greet' },
  'intents/greet_usersays_en.json': [{ data: [{ text: 'hi' }] }],
}

test.each<readonly [string, () => Uint8Array, string]>([
  ['what is no zip', () => new TextEncoder().encode('hello'), 'it is no zip'],
  ['an empty file', () => new Uint8Array(), 'it is no zip'],
  ['a zip that is cut off', () => zipped(cafe()).subarray(0, 4000), 'it is no zip'],
  [
    'a name that leads out',
    () => zipped({ ...cafe(), '../flows/order.yaml': 'x' }),
    'leads out of its folder',
  ],
  ['a name from the root', () => zipped({ ...cafe(), '/etc/x.json': {} }), 'leads out of its folder'],
  ['a name of Windows', () => zipped({ ...cafe(), 'C:\\x.json': {} }), 'leads out of its folder'],
  [
    'too many files',
    () => zipped(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`x${at}`, '']))),
    'more than 5000 files',
  ],
  ['a bomb', () => withSize(51 * 1024 * 1024), 'unpacks to more than 50 MB'],
  ['an export of Dialogflow ES', () => zipped(old), 'an export of Dialogflow ES'],
  ['an export as BLOB', () => zipped({ agent: new Text('binary') }), 'an export as BLOB'],
  ['a zip without an agent', () => zipped({ 'x.json': {} }), 'it has no agent.json'],
  [
    'a file that is not JSON',
    () => zipped({ ...cafe(), 'webhooks/bookings.json': new Text('{ "uri": ') }),
    '"webhooks/bookings.json" is not JSON',
  ],
  [
    'a file that is no text in UTF-8',
    () => zipSync({ 'agent.json': Buffer.from('{\n"displayName": "Café"}', 'latin1') }),
    '"agent.json":2:20 this file is not UTF-8: save it as UTF-8',
  ],
  ['an agent that is a list', () => zipped({ ...cafe(), 'agent.json': [] }), 'agent.json holds no agent'],
  [
    'an agent of other languages',
    () => zipped({ ...cafe(), 'agent.json': { defaultLanguageCode: 'de' } }),
    'it speaks none of',
  ],
])('%s is refused with the reason', async (_, make, why) => {
  expect(await whyRefused(make())).toContain(why)
})

test('a package that was zipped with its folder is the same agent', async () => {
  const inFolder = Object.fromEntries(Object.entries(cafe()).map(([path, file]) => [`cafe/${path}`, file]))
  const [plain, folded] = [
    await importAgent(zipped(cafe()), needs),
    await importAgent(zipped(inFolder), needs),
  ]
  expect(folded).toEqual(plain)
  expect(folded.outcome).toBe('imported')
})

test('a zip that lies about its sizes is refused as soon as it is larger', async () => {
  expect(await whyRefused(withSize(100))).toContain('larger than it says')
})

test('a zip with any byte changed is read as it was or refused, never thrown and never read otherwise', () => {
  const zip = zipped({ 'agent.json': { defaultLanguageCode: 'en' }, 'x.json': new Text('a'.repeat(200)) })
  const whole = readZip(zip)
  for (let at = 0; at < zip.length; at++) {
    const broken = zip.slice()
    broken[at] = (broken[at] ?? 0) ^ 0xff
    const read = readZip(broken)
    const texts = (one: typeof read) => (one.outcome === 'read' ? [...one.files.values()] : [])
    if (read.outcome === 'read') expect(texts(whole)).toEqual(expect.arrayContaining(texts(read)))
  }
})

/** Eight megabytes of nothing that say they are so many bytes. */
function withSize(size: number): Uint8Array {
  const zip = zipSync({ 'agent.json': new Uint8Array(8 * 1024 * 1024) }, { level: 1 })
  const view = new DataView(zip.buffer)
  view.setUint32(view.getUint32(zip.length - 22 + 16, true) + 24, size, true)
  return zip
}
