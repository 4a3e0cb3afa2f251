import { useState } from 'react'
import type { DeskCaseView, Outcome } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { priorities } from '../inbox/inbox-place.ts'
import type { DeskActs } from '../inbox/use-desk-act.ts'
import { useWords } from '../page-words.ts'
import * as calls from './case-calls.ts'

export type CaseQuestion = 'assign' | 'transfer' | 'snooze' | 'tag' | 'close'

/** What of a case is up to whoever looks at it; the server decides, each time. */
export type Standing = {
  readonly isMine: boolean
  /** Nobody has it, and it can be taken. */
  readonly isFree: boolean
  readonly isOpen: boolean
  readonly isSnoozed: boolean
}

export const standingOf = (
  { status, agent, snoozedUntil }: Pick<DeskCaseView, 'status' | 'agent' | 'snoozedUntil'>,
  me: string,
): Standing => ({
  isMine: status === 'claimed' && agent?.staff === me,
  isFree: status === 'waiting' || (status === 'returned' && agent === null),
  isOpen: status === 'waiting' || status === 'claimed',
  isSnoozed: snoozedUntil !== null,
})

type ActNeeds = { readonly view: DeskCaseView; readonly acts: DeskActs }

export type CaseActs = ReturnType<typeof useCaseActs>

/** Everything that is done with a case; what comes of it is said once for the whole page. */
export function useCaseActs({ view, acts }: ActNeeds) {
  const { done, copied } = useWords(caseCatalogue)
  const { priorities: names } = useWords(inboxCatalogue)
  const [question, setQuestion] = useState<CaseQuestion | null>(null)
  const number = view.case
  const after = (call: Promise<unknown>, said: string) => {
    setQuestion(null)
    return acts.act(async () => {
      await call
      return said
    })
  }
  const plain = (act: calls.PlainAct, said: string) => () =>
    acts.act(async () => {
      await calls.actOn(act, number)
      return said
    })
  return {
    question,
    ask: setQuestion,
    claim: plain('claim', done.claimed),
    release: plain('release', done.released),
    wake: plain('wake', done.woken),
    giveBack: plain('return', done.returned),
    reopen: plain('reopen', done.reopened),
    assign: (to: string) => void after(calls.assign(number, to), done.assigned),
    transfer: (to: calls.TransferTo) => void after(calls.transfer(number, to), done.transferred),
    snooze: (until: number) => void after(calls.snooze(number, until), done.snoozed),
    tag: (add: readonly string[], remove: readonly string[]) =>
      void after(calls.changeTags(number, add, remove), done.tagged),
    close: (outcome: Outcome, survey: boolean) =>
      void after(calls.closeCase(number, outcome, survey), done.closed),
    /** The usual answers of the question, without asking it. */
    solve: () => void after(calls.closeCase(number, 'solved', true), done.closed),
    prioritise: (priority: DeskCaseView['priority']) =>
      void after(calls.prioritise(number, priority), done.prioritised(names[priority])),
    nextPriority: () => {
      const at = priorities.indexOf(view.priority)
      const next = priorities[(at + priorities.length - 1) % priorities.length] ?? 'normal'
      void after(calls.prioritise(number, next), done.prioritised(names[next]))
    },
    copy: () =>
      void navigator.clipboard.writeText(number).then(
        () => acts.say(copied(number)),
        () => undefined,
      ),
    followUp: (template: string) =>
      acts.act(async () => {
        await calls.followUp(number, crypto.randomUUID(), template)
        return done.followedUp
      }),
    sendAgain: (effect: string) =>
      void acts.act(async () => {
        await calls.sendAgain(number, effect)
        return null
      }),
  }
}
