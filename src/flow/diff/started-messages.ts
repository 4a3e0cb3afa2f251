import type { Bot } from '../bot.ts'
import { compilePrompt } from '../compile-prompt.ts'
import { dataInSlot } from './named-data.ts'
import { type Comparison, compared } from './privacy-change.ts'

/** Messages the business starts: that there is one, what stands in it, and whether it asks something. */
export const startedMessages: Comparison = (before, after) => {
  const { added, removed, kept } = compared(messagesOf(before), messagesOf(after))
  const kind = 'started-message' as const
  return [
    ...removed.map(({ says, place }) => ({ kind, place, says: `${says} is no longer sent`, adds: false })),
    ...added.map(({ says, place, data }) => {
      const holding = data.size > 0 ? `, with ${[...data].join(', ')}` : ''
      return { kind, place, says: `${says} is now sent${holding}`, adds: true }
    }),
    ...kept.flatMap(([was, is]) => {
      const change = (says: string, adds: boolean) => ({ kind, place: is.place, says, adds })
      return [
        ...[...was.data]
          .filter((datum) => !is.data.has(datum))
          .map((datum) => change(`${is.says} no longer holds ${datum}`, false)),
        ...[...is.data]
          .filter((datum) => !was.data.has(datum))
          .map((datum) => change(`${is.says} now holds ${datum}`, true)),
        ...[...is.questions]
          .filter((prompt) => !was.questions.has(prompt))
          .map((prompt) => change(`${is.says} now asks a question (prompt "${prompt}")`, true)),
      ]
    }),
  ]
}

type Message = {
  readonly says: string
  readonly place: string
  readonly data: ReadonlySet<string>
  /** Prompts that ask something, in any language. */
  readonly questions: ReadonlySet<string>
}

const messagesOf = (bot: Bot): ReadonlyMap<string, Message> =>
  new Map([
    ...[...bot.flows.values()].flatMap((flow) =>
      flow.steps.flatMap((step) => {
        if (step.verb !== 'notify') return []
        const says = `the message "${step.template}" for "${flow.purpose}", which the business starts,`
        const place = `${flow.file} steps.${step.name}.notify`
        const data = (slot: string) => dataInSlot(flow, slot)
        return [[says, { says, place, ...contents(bot, flow.flow, step.template, data) }] as const]
      }),
    ),
    ...[...bot.business.followUps].map(([template, purpose]) => {
      const says = `the message "${template}" for "${purpose}", which an agent starts,`
      const place = `flows/business.yaml follow_ups.${template}`
      return [says, { says, place, ...contents(bot, 'common', template, () => []) }] as const
    }),
  ])

/** What the template and its parameters `<template>.1`, `.2`, … say, in all ways and languages. */
function contents(
  bot: Bot,
  file: string,
  template: string,
  dataIn: (slot: string) => Iterable<string>,
): Pick<Message, 'data' | 'questions'> {
  const data = new Set<string>()
  const questions = new Set<string>()
  for (const [locale, files] of bot.prompts)
    for (const [name, prompt] of files.get(file) ?? []) {
      const isOfIt = name.startsWith(template) && /^([.~]|$)/.test(name.slice(template.length))
      if (!isOfIt) continue
      if (/[?¿؟？]/u.test(prompt.source)) questions.add(name)
      const slots = slotsIn(() => compilePrompt({ prompt, locale }, bot.business.timezone).slots)
      for (const slot of slots) for (const datum of dataIn(slot)) data.add(datum)
    }
  return { data, questions }
}

/** A version that was kept may hold words which cannot be read any more. */
function slotsIn(read: () => ReadonlySet<string>): ReadonlySet<string> {
  try {
    return read()
  } catch {
    return new Set()
  }
}
