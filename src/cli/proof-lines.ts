import type { LogProof, ProofVerdict } from '../audit/log-proof.ts'
import { numbered } from './doubt-lines.ts'

const reasons = {
  unreadable: 'its checkpoint or its proof cannot be read',
  'other-key': 'it is not signed with a key you trust',
  'bad-signature': 'its signature is not good',
  'not-included': 'the entry is not the one that stands there',
} as const

/** What a bundle shows, in words. */
export function proofLines(bundle: LogProof, verdict: ProofVerdict): readonly string[] {
  if (verdict.verdict === 'refused') return [`DOUBT: this proves nothing: ${reasons[verdict.why]}`]
  return [
    `entry ${numbered(bundle.index)} of ${verdict.origin}:`,
    bundle.entry,
    `It stands in the log, in a signed checkpoint of ${verdict.size.toLocaleString('en')} entries.`,
  ]
}
