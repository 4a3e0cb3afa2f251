import type { Bot } from '../bot.ts'
import { waysOf } from '../graph/ways.ts'
import { acceptedInWords } from './answer-types.ts'
import { askedAnswers } from './asked-answers.ts'
import { type Comparison, compared, newIn, privacyFile } from './privacy-change.ts'

/** What people are asked, and what a purpose allows to be asked. A renamed answer is one less and one more. */
export const dataAsked: Comparison = (before, after) => {
  const answers = compared(askedAnswers(before), askedAnswers(after))
  const surveys = compared(surveysOf(before), surveysOf(after))
  const kind = 'data-asked' as const
  return [
    ...answers.removed.map(({ purpose, name, place }) => ({
      kind,
      place,
      says: `"${name}" is no longer asked for "${purpose}"`,
      adds: false,
    })),
    ...answers.added.map(({ purpose, name, place, isAsked, isPersonal, types, accept }) => {
      const personal = isPersonal ? ', as personal data' : ''
      const how = isAsked ? 'asked' : 'taken down'
      const sent = types.has('media') ? ` (${acceptedInWords(accept)})` : ''
      return { kind, place, says: `"${name}"${sent} is now ${how} for "${purpose}"${personal}`, adds: true }
    }),
    ...surveys.removed.map(({ says, place }) => ({
      kind,
      place,
      says: `${says} is no longer asked`,
      adds: false,
    })),
    ...surveys.added.map(({ says, place }) => ({ kind, place, says: `${says} is now asked`, adds: true })),
    ...allowed(before, after),
  ]
}

type Asked = { readonly says: string; readonly place: string }

function surveysOf({ flows }: Bot): ReadonlyMap<string, Asked> {
  const found = new Map<string, Asked>()
  for (const { steps, purpose, file } of flows.values())
    for (const step of steps) {
      const onWays = waysOf(step).flatMap(({ exit }) => (exit?.survey ? [exit.survey] : []))
      for (const survey of step.verb === 'survey' ? [step.survey] : onWays)
        found.set(`${purpose} ${survey}`, {
          says: `an opinion ("${survey}") for "${purpose}"`,
          place: `${file} steps.${step.name}`,
        })
    }
  return found
}

/** Names a purpose may ask; those that are asked as well have been told. */
function allowed(before: Bot, after: Bot) {
  const asked = [askedAnswers(before), askedAnswers(after)]
  const { kept } = compared(before.privacy.purposes, after.privacy.purposes)
  return kept.flatMap(([was, is]) => {
    const isUntold = (name: string) => asked.every((answers) => !answers.has(`${is.name} ${name}`))
    const place = `${privacyFile} purposes.${is.name}.may`
    const change = (name: string, adds: boolean) => ({
      kind: 'data-asked' as const,
      place,
      says: `"${name}" may ${adds ? 'now' : 'no longer'} be asked for "${is.name}"`,
      adds,
    })
    return [
      ...newIn(is.may, was.may)
        .filter(isUntold)
        .map((name) => change(name, false)),
      ...newIn(was.may, is.may)
        .filter(isUntold)
        .map((name) => change(name, true)),
    ]
  })
}
