import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import { checkProof, type LogProof } from '../audit/log-proof.ts'
import { readVkey } from '../audit/note-key.ts'
import { verifyLog } from '../audit/verify-log.ts'
import { proofLines } from '../cli/proof-lines.ts'
import { verdictLines } from '../cli/verdict-lines.ts'
import { loadAnchors } from './load-anchors.ts'
import { isCutOff, logInFiles } from './log-in-files.ts'

/**
 * The verifier as one file, for whoever has Node and neither our program nor our database:
 * `node audit-verifier.js LOG.jsonl … --vkey KEY [--anchors FILE|DIR|URL]`, or a bundle of `sigilo audit prove`.
 * Ends with 0 when there is no doubt, 1 on any, 2 when it could not be asked.
 */
const usage =
  'node audit-verifier.js LOG.jsonl [LOG.jsonl …] --vkey KEY [--anchors FILE|DIR|URL]\nnode audit-verifier.js BUNDLE.json --vkey KEY'

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      vkey: { type: 'string', multiple: true, default: [] },
      anchors: { type: 'string', multiple: true, default: [] },
    },
  })
  const first = await readVkey(nodeCrypto.hash, values.vkey[0] ?? '')
  if (!first || positionals.length === 0) throw new Error(usage)
  const tools = { hash: nodeCrypto.hash, verify: nodeVerify }
  const [file = ''] = positionals
  if (file.endsWith('.json')) {
    const bundle: LogProof = JSON.parse(await readFile(file, 'utf8'))
    const verdict = await checkProof(tools, bundle, values.vkey)
    for (const line of proofLines(bundle, verdict)) say(line)
    return verdict.verdict === 'proven' ? 0 : 1
  }
  const anchors = values.anchors.length === 0 ? null : await loadAnchors(values.anchors)
  const verdict = await verifyLog(
    { ...tools, source: logInFiles(positionals), tell: () => {} },
    { origin: first.name, vkeys: values.vkey, anchors },
  )
  for (const line of verdictLines(verdict, { isAnchored: anchors !== null })) say(line)
  for (const path of positionals) if (await isCutOff(path)) say(cutOff(path))
  return verdict.doubts.length === 0 ? 0 : 1
}

const cutOff = (path: string): string =>
  `${path} ends in the middle of a line: it was cut off, by a copy that broke, a full disk or a hand. Get a whole copy, by "sigilo audit export" or from a backup, and verify that; if that is in doubt too, keep both and tell the privacy officer.`

const say = (line: string) => process.stdout.write(`${line}\n`)

process.exitCode = await run().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'it could not be read'}\n`)
  return 2
})
