import { optOutVerdict } from '../../consent/opt-out/opt-out-verdict.ts'
import type { Locale } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import { readCommand } from '../read-command.ts'
import { buttonName, buttonsOf, urlName } from '../template-parts.ts'
import { plainWords } from '../wording/plain-words.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'
import { startedTemplates } from './started-templates.ts'

/** Addresses one template may lead to. @see https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components */
const mostAddresses = 2

/**
 * Buttons of templates that could not be approved, or that nobody would understand when they are tapped: an answer is
 * heard as if its words had been written.
 */
export const templateButtons: Check = (draft) =>
  startedTemplates(draft).flatMap(({ file, template }) =>
    (draft.business?.locales ?? []).flatMap((locale) => buttonsIn(draft, locale, file, template)),
  )

type Button = { readonly title: DraftPrompt; readonly url: DraftPrompt | null }

function buttonsIn(draft: Draft, locale: Locale, file: string, template: string): readonly Mistake[] {
  const find = (name: string) => lookUp(draft, locale, { file, name })?.prompt ?? null
  const buttons = buttonsOf(template, (name) => find(name) !== null).flatMap((button): readonly Button[] => {
    const title = find(buttonName(template, button))
    return title ? [{ title, url: find(urlName(template, button)) }] : []
  })
  const addresses = buttons.filter(({ url }) => url !== null)
  const extra = addresses[mostAddresses]
  const mixed = buttons.find(
    ({ url }, at) => (url === null) !== (buttons[at - 1]?.url === null) && at > 0 && isTornApart(buttons),
  )
  return [
    ...buttons.flatMap((button) => wrongButton(draft, locale, button)),
    ...(extra
      ? [
          mistakeAt(
            extra.title.at,
            `a template leads to ${mostAddresses} addresses at most`,
            'leave out this button',
          ),
        ]
      : []),
    ...(mixed
      ? [
          mistakeAt(
            mixed.title.at,
            'Meta wants answers beside answers and addresses beside addresses',
            'put them in order',
          ),
        ]
      : []),
  ]
}

/** Answers between addresses, or the other way round. */
const isTornApart = (buttons: readonly Button[]): boolean =>
  buttons.filter(({ url }, at) => at > 0 && (url === null) !== (buttons[at - 1]?.url === null)).length > 1

function wrongButton(draft: Draft, locale: Locale, { title, url }: Button): readonly Mistake[] {
  if (url) {
    const says = 'this is no address that a button could lead to'
    const advice = 'write one such as https://loja.example/visits/{code}, with its slot at the end'
    return /^https:\/\/[^\s{}/]+(\/[^\s{}]*)?(\{\w+\})?$/.test(url.source.trim())
      ? []
      : [mistakeAt(url.at, says, advice)]
  }
  const words = title.source.trim()
  if (isUnderstood(draft, locale, words)) return []
  const says = `who taps "${words}" writes these words, and no intent has them as an example`
  return [mistakeAt(title.at, says, 'add them to the examples of what they mean, in intents.yaml')]
}

function isUnderstood({ intents, faq }: Draft, locale: Locale, words: string): boolean {
  if (intents === null || faq === null) return true
  if (optOutVerdict(words, locale) === 'out' || readCommand(words, locale) !== null) return true
  return [...intents.values(), ...faq.values()].some(({ examples }) =>
    (examples.get(locale) ?? []).some((example) => plainWords(example.words) === plainWords(words)),
  )
}
