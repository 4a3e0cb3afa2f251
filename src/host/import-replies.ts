import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { decodeWritten } from '../decode-text.ts'
import type { CannedReplies } from '../handoff/canned/canned-replies.ts'
import { type CannedReply, mostReplies } from '../handoff/canned/canned-reply.ts'
import { type PlannedRow, planImport } from '../handoff/canned/plan-import.ts'
import { readSheet } from '../handoff/canned/read-sheet.ts'
import {
  type KnownPlaces,
  mistake,
  type ReplyMistake,
  type WrittenReply,
} from '../handoff/canned/written-reply.ts'
import { type DepartmentName, type Locale, parseLocale, type StaffId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { lookForPeople } from '../turn/look-for-people.ts'
import { personInWord } from '../turn/person-in-word.ts'
import type { CannedImport } from '../web/canned-view.ts'

export type WriteNeeds = {
  readonly canned: CannedReplies
  /** As the bot that is live now has them. */
  readonly places: () => KnownPlaces | Promise<KnownPlaces>
  readonly anonymize: Anonymizer
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

export type Writer = { readonly actor: AuditActor; readonly staff: StaffId | null }

type Sheet = { readonly file: Uint8Array; readonly write: boolean }

/**
 * What a sheet of canned replies would do, and, where that is wanted and nothing of it is refused, all of it.
 * @throws Fault `DETECTOR_FAILED`, `DATABASE_DOWN`
 */
export async function importReplies(needs: WriteNeeds, sheet: Sheet, by: Writer): Promise<CannedImport> {
  const read = decodeWritten(sheet.file)
  if (read.outcome === 'refused') {
    const mistakes = [{ why: 'not-utf-8', locale: null, detail: `${read.line}:${read.column}` }] as const
    return { rows: [{ line: read.line, code: '', becomes: 'refused', mistakes }], isWritten: false }
  }
  const kept = await needs.canned.all()
  const planned = planImport(readSheet(read.text), await needs.places(), kept)
  const looked = await Promise.all(planned.map((row) => lookThrough(needs, row)))
  const put = looked.flatMap(({ reply }) => reply ?? [])
  const isTooMany = kept.length + looked.filter(({ row }) => row.becomes === 'created').length > mostReplies
  const rows = looked.map(({ row: { written: _, ...row } }) =>
    isTooMany && row.becomes === 'created'
      ? { ...row, becomes: 'refused' as const, mistakes: mistake('too-many', null, String(mostReplies)) }
      : row,
  )
  const isWritten = sheet.write && rows.length > 0 && rows.every(({ becomes }) => becomes !== 'refused')
  if (isWritten) await writeReplies(needs, { put, remove: [] }, by)
  return { rows, isWritten }
}

type LookedThrough = { readonly row: PlannedRow; readonly reply: CannedReply | null }

async function lookThrough(needs: WriteNeeds, row: PlannedRow): Promise<LookedThrough> {
  const { written, becomes } = row
  if (!written || becomes === 'refused' || becomes === 'same') return { row, reply: null }
  const found = await clearReply(needs, written)
  return 'mistakes' in found
    ? { row: { ...row, becomes: 'refused', mistakes: found.mistakes }, reply: null }
    : { row, reply: found }
}

/** A reply as it may be kept: no detector finds anything in its code and its texts. */
export async function clearReply(
  needs: Pick<WriteNeeds, 'anonymize'>,
  { code, department, texts }: WrittenReply,
): Promise<CannedReply | { readonly mistakes: readonly ReplyMistake[] }> {
  const clear: Record<Locale, AnonymizedText> = {}
  const mistakes: ReplyMistake[] = []
  const written = Object.entries(texts).filter(([, text]) => text !== '')
  for (const [name, text] of written) {
    const locale = parseLocale(name)
    const looked = await lookForPeople(needs, new RawText(text), locale)
    if (looked.outcome === 'clear') clear[locale] = looked.words
    else mistakes.push(...mistake('personal', locale, looked.kind))
    const named = await personInWord(needs, code, locale)
    if (named && mistakes.every((one) => one.locale !== null))
      mistakes.push(...mistake('personal', null, named))
  }
  if (mistakes.length > 0) return { mistakes }
  return { code, department: department === '' ? null : (department as DepartmentName), texts: clear }
}

/** Keeps and takes away, with one entry in the log. */
export async function writeReplies(
  { canned, crypto, clock }: WriteNeeds,
  { put, remove }: { readonly put: readonly CannedReply[]; readonly remove: readonly string[] },
  { actor, staff }: Writer,
): Promise<void> {
  const at = clock.now()
  const known = new Set((await canned.all()).map(({ code }) => code))
  const changed = put.filter(({ code }) => known.has(code)).length
  const counts = {
    created: put.length - changed,
    changed,
    removed: remove.filter((one) => known.has(one)).length,
  }
  const entry = { v: 1, at, actor, purpose: null, kind: 'replies-changed', ...counts } as const
  const log = await logLeaf((bytes) => crypto.hash(bytes), entry)
  await canned.change({ put, remove, at, by: staff, log })
}
