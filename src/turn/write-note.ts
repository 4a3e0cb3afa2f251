import type { StaffRole } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { Note } from '../handoff/note.ts'
import type { CaseNumber, StaffId, TalkId } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { createTalkMemory, remask, type TalkMemory } from '../privacy/talk-memory.ts'
import type { VaultRow } from './claim.ts'
import { openKeptMemory } from './kept-memory.ts'
import { knownInTalk } from './known-in-talk.ts'
import { freshRows } from './memory-rows.ts'
import type { NoteBook } from './note-book.ts'
import { boundToVault } from './open-draft.ts'
import type { KeptTalk, Transcripts } from './transcripts.ts'

export type NoteNeeds = {
  readonly transcripts: Pick<Transcripts, 'read'>
  readonly noteBook: NoteBook
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly anonymize: Anonymizer
  readonly clock: Clock
}

export type NoteWish = {
  /** Made by the writer's page. */
  readonly id: string
  readonly case: CaseNumber
  readonly talk: TalkId
  readonly words: RawText
  readonly by: { readonly role: StaffRole; readonly id: StaffId }
}

/**
 * Notes something on a case. Its words are masked with all that its talk knows, under the same tokens; a value that is new
 * in it is hidden from then on, and in what is stored of the talk.
 * @returns null: nothing is kept of the talk; `changed`: a turn of the person came in between
 * @throws Fault `DETECTOR_FAILED`, `DATABASE_DOWN`
 */
export async function writeNote(needs: NoteNeeds, wish: NoteWish): Promise<Note | 'changed' | null> {
  const { transcripts, noteBook, keyring, crypto, clock } = needs
  const kept = await transcripts.read(wish.talk)
  if (!kept) return null
  const { words, memory, vault } = await maskedNote(needs, kept, wish.words)
  const at = clock.now()
  const { id: by } = wish.by
  const id = await (await keyring()).messageKey(`note|${by}|${wish.case}|${wish.id}`)
  const common = { v: 1, at, actor: wish.by, purpose: null } as const
  const entry = { ...common, kind: 'case-marked', number: wish.case, mark: 'noted' } as const
  return noteBook.add({
    note: { id, case: wish.case, talk: wish.talk, at, by, words },
    kept,
    vault,
    ...learnedIn(kept, memory),
    log: await logLeaf((bytes) => crypto.hash(bytes), entry),
  })
}

type NoteMasked = {
  readonly words: AnonymizedText
  readonly memory: TalkMemory
  /** What its new tokens stand for, sealed. */
  readonly vault: readonly VaultRow[]
}

async function maskedNote(needs: NoteNeeds, kept: KeptTalk, words: RawText): Promise<NoteMasked> {
  const opened = await openKeptMemory(needs.keyring, kept)
  const hint = { locale: kept.state.locale, country: null }
  if (!opened) {
    const memory = createTalkMemory([], highestIn(kept))
    return { words: await needs.anonymize(words, { hint, known: [], asked: [], memory }), memory, vault: [] }
  }
  const { memory, vault, sealer } = opened
  const known = knownInTalk({ person: nobody, profileName: vault.get('profile') ?? null, vault })
  const masked = await needs.anonymize(words, { hint, known, asked: [], memory })
  const rows = freshRows(memory, vault.keys()).map(async ([name, value]) => ({
    name,
    value: await SealedText.of(value, sealer, boundToVault(kept.talk, name)),
  }))
  return { words: masked, memory, vault: await Promise.all(rows) }
}

/** Whose number it is stands in no row of the talk; detectors find it. */
const nobody = { phone: null, bsuid: null, parentBsuid: null }

/** Where the key is destroyed no token says what it stood for, and none is given twice. */
function highestIn({ lines, notes }: KeptTalk): ReadonlyMap<FindingKind, number> {
  const highest = new Map<FindingKind, number>()
  for (const { kind, n } of [...lines, ...notes].flatMap(({ words }) => words?.tokens ?? []))
    highest.set(kind, Math.max(highest.get(kind) ?? 0, n))
  return highest
}

/** Stored words that are other words now. */
function learnedIn({ lines, notes }: KeptTalk, memory: TalkMemory) {
  if (memory.fresh().length === 0) return { lines: [], notes: [] }
  return {
    lines: lines.flatMap(({ n, words: stored }) => {
      const words = stored && remask(stored, memory)
      return words ? [{ n, words }] : []
    }),
    notes: notes.flatMap(({ id, words: stored }) => {
      const words = remask(stored, memory)
      return words ? [{ id, words }] : []
    }),
  }
}
