import { useRef } from 'react'
import type { DeskActs } from '../inbox/use-desk-act.ts'
import { type Written, writeNote } from './case-calls.ts'
import { useDraft } from './use-draft.ts'

/** A note that is being written; one that could not be kept stands in its field again. */
export function useNote(number: string, said: DeskActs) {
  const note = useDraft({ name: `${number} note`, kept: null, keep: null })
  const tried = useRef<Written | null>(null)
  const save = async (words: string) => {
    note.write('')
    // The same words again after an answer that was lost are the same note.
    const one = tried.current?.words === words ? tried.current : { id: crypto.randomUUID(), words }
    tried.current = one
    const isDone = await said.act(async () => {
      await writeNote(number, one)
      tried.current = null
      return null
    })
    if (!isDone) note.write(words)
  }
  return { ...note, save }
}
