import type { Locale, PurposeName } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import { coupledIn, impliedIn, isConcrete, vagueIn } from '../wording/consent-wording.ts'
import { namesWayOut } from '../wording/way-out.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'

/** Questions of consent in words that would not count: a yes taken for granted, nobody knows to what, or without a way back. */
export const consentWording: Check = (draft) => {
  const asked = draft.flows.flatMap(({ flow }) =>
    flow.steps.flatMap((step) => (step.verb === 'consent' ? [step.purpose] : [])),
  )
  return [...new Set(asked)].flatMap((purpose) =>
    (draft.business?.locales ?? []).flatMap((locale) => wrongWords(draft, locale, purpose)),
  )
}

function wrongWords(draft: Draft, locale: Locale, purpose: PurposeName): readonly Mistake[] {
  const words = (name: string) =>
    lookUp(draft, locale, { file: 'consent', name: `${purpose}.${name}` })?.prompt ?? null
  const [ask, confirm] = [words('ask'), words('confirm')]
  const texts = [ask, confirm].filter((prompt) => prompt !== null)
  return [
    ...texts.flatMap((prompt) => implied(prompt, locale)),
    ...texts.flatMap((prompt) => vague(prompt, locale)),
    ...texts.flatMap((prompt) => coupled(prompt, locale)),
    ...(ask ? unbounded(ask, locale) : []),
    ...(ask && confirm ? withoutWayOut(ask, confirm, locale) : []),
  ]
}

function implied({ source, at }: DraftPrompt, locale: Locale): readonly Mistake[] {
  const found = impliedIn(source, locale)
  if (found === null) return []
  return [mistakeAt(at, `"${found}" takes consent for granted`, 'ask a plain question; only a yes is a yes')]
}

function vague({ source, at }: DraftPrompt, locale: Locale): readonly Mistake[] {
  const found = vagueIn(source, locale)
  if (found === null) return []
  return [mistakeAt(at, `"${found}" leaves open what people agree to`, concrete)]
}

function coupled({ source, at }: DraftPrompt, locale: Locale): readonly Mistake[] {
  const found = coupledIn(source, locale)
  if (found === null) return []
  const says = `"${found}" makes a yes the price of an order, and nobody is free to say no`
  return [mistakeAt(at, says, 'let people have what they ordered, whatever they answer')]
}

const unbounded = ({ source, at }: DraftPrompt, locale: Locale): readonly Mistake[] =>
  isConcrete(source, locale) || vagueIn(source, locale) !== null
    ? []
    : [mistakeAt(at, 'this question does not say when, how often or about what', concrete)]

const concrete = 'say who sends what, and when: "a message when your order is shipped"'

/** A yes takes two answers, so the way back may take one message: a word that is heard at every step. */
const withoutWayOut = (ask: DraftPrompt, confirm: DraftPrompt, locale: Locale): readonly Mistake[] =>
  namesWayOut(ask.source, locale) || namesWayOut(confirm.source, locale)
    ? []
    : [
        mistakeAt(
          ask.at,
          'neither this question nor "confirm" says how to withdraw, which must be no longer than giving',
          'name the word that ends the messages, such as: to stop, write STOP',
        ),
      ]
