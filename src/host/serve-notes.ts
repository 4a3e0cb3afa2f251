import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '../fault.ts'
import type { Note } from '../handoff/note.ts'
import { RawText } from '../message/raw-text.ts'
import { type NoteNeeds, writeNote } from '../turn/write-note.ts'
import type { CaseWords } from '../web/case-words.ts'
import type { NoteView, StaffName } from '../web/inbox-view.ts'
import { actorOf } from './actor-of.ts'
import type { Colleagues } from './colleagues-shown.ts'

export type NotesNeeds = NoteNeeds & { readonly colleagues: Colleagues }

/** How often and after how long it is tried again while a turn of the person is under way: six seconds. Milliseconds. */
const attempts = 30
const between = 200

/** What people of the business note on cases. */
export const serveNotes =
  (needs: NotesNeeds): CaseWords['note'] =>
  async (access, number, { words, id }) => {
    const { talk } = access.named
    if (talk === null) return null
    const wish = { id, case: number, talk, words: new RawText(words), by: actorOf(access) }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const note = await writeNote(needs, wish)
      if (note === null) return null
      if (note !== 'changed') return noteView(note, await needs.colleagues.named())
      await pause(between)
    }
    throw new Fault('DATABASE_REFUSED', 'a turn of this person is under way: try again in a moment')
  }

/** A note as its case shows it. @param named what somebody is called */
export const noteView = ({ id, at, by, words }: Note, named: (staff: string) => StaffName): NoteView => ({
  ...{ id, at, by: named(by) },
  words: { text: words.text, tokens: words.tokens },
})
