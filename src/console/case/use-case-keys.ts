import type { RefObject } from 'react'
import type { DeskHandlers } from '../inbox/desk-keys.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import { chooseFile } from './attach-file.tsx'
import { showNewest } from './line-medium.tsx'
import type { CaseActs, Standing } from './use-case-acts.ts'
import { leaveField, type WritingHandle } from './write-here.tsx'

type KeyNeeds = {
  readonly standing: Standing
  readonly acts: CaseActs
  readonly turnWords: () => void
  readonly turnSide: () => void
  readonly writing: RefObject<WritingHandle | null>
  readonly hasKeys: boolean
}

/** The keys of a case, those of them that do something as it stands now. */
export function useCaseKeys({ standing, acts, turnWords, turnSide, writing, hasKeys }: KeyNeeds): void {
  const { isMine, isFree, isOpen, isSnoozed } = standing
  const always: DeskHandlers = {
    reply: () => writing.current?.begin('reply'),
    note: () => writing.current?.begin('note'),
    copy: acts.copy,
    details: turnSide,
    priority: acts.nextPriority,
  }
  const free: DeskHandlers = isFree ? { claim: () => void acts.claim() } : {}
  const mine: DeskHandlers = isMine
    ? {
        show: turnWords,
        medium: showNewest,
        attach: chooseFile,
        release: () => void acts.release(),
        return: () => void acts.giveBack(),
      }
    : {}
  const ofOpen: DeskHandlers = isOpen
    ? {
        transfer: () => acts.ask('transfer'),
        snooze: isSnoozed ? () => void acts.wake() : () => acts.ask('snooze'),
      }
    : {}
  const ofOneAlone: DeskHandlers = hasKeys
    ? {
        tag: () => acts.ask('tag'),
        ...(isOpen && {
          assign: () => acts.ask('assign'),
          close: () => acts.ask('close'),
          solve: () => {
            leaveField()
            acts.solve()
          },
        }),
      }
    : {}
  const ofEnded: DeskHandlers = isOpen || isFree ? {} : { reopen: () => void acts.reopen() }
  useDeskKeys({ ...always, ...free, ...mine, ...ofOpen, ...ofOneAlone, ...ofEnded })
}
