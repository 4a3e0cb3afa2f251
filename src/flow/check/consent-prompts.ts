import type { PurposeName } from '../../ids.ts'
import type { Position } from '../flow.ts'
import { noticeSlots } from './common-prompts.ts'
import { type PromptUse, plainUse } from './prompt-use.ts'

/** The two messages of a double opt-in and their buttons. */
export const consentPrompts = (purpose: PurposeName, at: () => Position): readonly PromptUse[] => {
  const use = (name: string) => plainUse('consent', `${purpose}.${name}`, at)
  const button = (name: string): PromptUse => ({ ...use(name), shown: 'title', choices: 2 })
  const question = (name: string): PromptUse => ({
    ...use(name),
    shown: 'body',
    slots: noticeSlots,
    choices: 2,
  })
  return [
    question('ask'),
    ...['yes', 'no'].map(button),
    question('confirm'),
    ...['confirm_yes', 'confirm_no'].map(button),
  ]
}
