import { expect, test } from 'vitest'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { packetShown } from '../../src/host/packet-shown.ts'
import type { AnswerName } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import type { KeptTalk } from '../../src/turn/transcripts.ts'
import { newTalk } from '../contract/made-up.ts'

const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
const talk = newTalk()

const answers = {
  order: { kind: 'plain', value: '1042' },
  guest: { kind: 'sealed', vault: 'answer:NAME:guest' },
  postcode: { kind: 'sealed', vault: 'answer:POSTCODE:postcode' },
  story: { kind: 'sealed', vault: 'answer:-:story' },
} as const

async function packetOf(rows: Readonly<Record<string, string>>, isKeyThere = true) {
  const { sealer, wrapped } = await keyring.create()
  const vault = await Promise.all(
    Object.entries(rows).map(async ([name, value]) => ({
      name,
      value: await SealedText.of(new RawText(value), sealer, `vault|${talk}|${name}`),
    })),
  )
  const kept = { talk, vault, key: isKeyThere ? wrapped : null, state: { answers } } as unknown as KeptTalk
  const reads: string[] = []
  const read = async (asked: string) => {
    reads.push(asked)
    return kept
  }
  const file = { answers, locale: 'pt-BR', areWordsGone: !isKeyThere } as never
  const names = [...Object.keys(answers), 'never_asked'] as AnswerName[]
  const packet = await packetShown({ transcripts: { read }, keyring: async () => keyring }, talk, file, names)
  return { packet: packet.map(({ answer, words }) => [answer, words?.text ?? null]), all: packet, reads }
}

const rows = {
  'memory:NAME:2:1': 'Ana Souza',
  'answer:NAME:guest': 'Ana Souza',
  'answer:POSTCODE:postcode': '01310-100',
  'answer:-:story': 'caiu da escada',
}

test('a personal answer is shown by the token it has in the talk, and as … where it has none', async () => {
  const { packet, all } = await packetOf(rows)
  expect(packet).toEqual([
    ['order', '1042'],
    ['guest', '[NAME_2]'],
    ['postcode', '…'],
    ['story', '…'],
    ['never_asked', null],
  ])
  expect(all[1]?.words?.tokens).toEqual([{ start: 0, end: 8, kind: 'NAME', n: 2 }])
  expect(JSON.stringify(all)).not.toMatch(/Souza|01310|escada/)
})

test('nothing is shown, and nothing opened, once the key of the talk is destroyed', async () => {
  const { packet, reads } = await packetOf(rows, false)
  expect(packet.map(([, words]) => words)).toEqual([null, null, null, null, null])
  expect(reads).toEqual([])
})
