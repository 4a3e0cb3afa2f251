import { type RefObject, useRef, useState } from 'react'
import { problemOf } from './sendable.ts'

/** Why what was chosen cannot go; `many`: only the first of it does. */
export type AttachProblem = NonNullable<ReturnType<typeof problemOf>> | 'many'

/** A file that goes with the next answer. */
export type Attached = {
  readonly file: File | null
  /** Null: nothing is wrong with what was chosen last. */
  readonly problem: AttachProblem | null
  readonly attach: (file: File | null) => void
  readonly take: (files: ArrayLike<File>) => void
  /** Where one is chosen. */
  readonly chooser: RefObject<HTMLInputElement | null>
}

/** At most one file, by choosing, dropping or pasting it: it stays in the page until it is sent. */
export function useAttached(): Attached {
  const [file, setFile] = useState<File | null>(null)
  const [problem, setProblem] = useState<AttachProblem | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const attach = (next: File | null, of = 1) => {
    const wrong = next && problemOf(next)
    setProblem(wrong ?? (of > 1 ? 'many' : null))
    setFile(wrong ? null : next)
    if (chooser.current) chooser.current.value = ''
  }
  const take = (files: ArrayLike<File>) => {
    const first = files[0]
    if (first) attach(first, files.length)
  }
  return { file, problem, attach, take, chooser }
}
