import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import { checkProof, proveEntry } from '../audit/log-proof.ts'
import { subtreesFrom } from '../audit/tile.ts'
import { proofLines } from '../cli/proof-lines.ts'
import { Fault } from '../fault.ts'
import type { Io } from './command.ts'
import { withLog } from './open-log.ts'
import { pagedLog } from './paged-log.ts'

/** `sigilo audit prove --entry N`: the bundle, to standard output. @throws Fault `BAD_CONFIG`, `NOT_FOUND` */
export async function auditProveCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { entry: { type: 'string' } } })
  const number = Number((values.entry ?? '').replace(/[#,.\s]/g, ''))
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Fault('BAD_CONFIG', 'which entry? sigilo audit prove --entry 1234')
  const bundle = await withLog(io, ({ pages }) => proofOf(pages, number - 1))
  io.out(JSON.stringify(bundle, null, 2))
  return 0
}

/** Everything that shows that the log holds an entry. @param index from 0 */
export async function proofOf(pages: LogPages, index: number) {
  const head = await pages.head()
  const [row] = await pages.entries(index, 1)
  const [newest] = await pages.checkpoints((head?.size ?? 0) - 1, 1)
  if (!head || !newest || row?.index !== index || index >= newest.size)
    throw new Fault('NOT_FOUND', `entry #${index + 1} has no place in a signed checkpoint`)
  const { hashes } = pagedLog(pages)
  if (!hashes) throw new Fault('NOT_FOUND', 'there are no hashes to make a proof from')
  return proveEntry(
    { hash: nodeCrypto.hash, subtree: subtreesFrom(nodeCrypto.hash, hashes) },
    {
      index,
      size: newest.size,
      entry: Buffer.from(row.entry, 'base64').toString(),
      checkpoint: newest.note,
      vkey: head.vkey,
    },
  )
}

const logProof = z.object({
  v: z.literal(1),
  index: z.int().min(0),
  entry: z.string(),
  checkpoint: z.string(),
  proof: z.array(z.string()),
  vkey: z.string(),
})

/** `sigilo audit check BUNDLE --vkey K`: needs no database. @throws Fault `BAD_CONFIG`, `NOT_FOUND` */
export async function auditCheckCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { vkey: { type: 'string', multiple: true, default: [] } },
  })
  const [file] = positionals
  if (!file) throw new Fault('BAD_CONFIG', 'which bundle? sigilo audit check bundle.json --vkey K')
  if (values.vkey.length === 0)
    throw new Fault('BAD_CONFIG', 'whose word do you take? Name the key you were given by --vkey')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Fault('NOT_FOUND', `${file} cannot be read`)
  })
  const parsed = logProof.safeParse(parseJson(text))
  if (!parsed.success) throw new Fault('BAD_CONFIG', `${file} is no bundle of "sigilo audit prove"`)
  const verdict = await checkProof({ hash: nodeCrypto.hash, verify: nodeVerify }, parsed.data, values.vkey)
  for (const line of proofLines(parsed.data, verdict)) io.out(line)
  return verdict.verdict === 'proven' ? 0 : 1
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
