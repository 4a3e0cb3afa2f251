import type { Instant } from '../../clock.ts'
import type { DepartmentName, Locale, StaffId } from '../../ids.ts'
import type { AnonymizedText } from '../../privacy/anonymized-text.ts'

/** A text that agents answer with again and again: the business's own words, of no customer. */
export type CannedReply = {
  /** What an agent types behind `/`. */
  readonly code: string
  /** Null: every department's. */
  readonly department: DepartmentName | null
  /** In which a detector found nothing; at least one. */
  readonly texts: Readonly<Record<Locale, AnonymizedText>>
}

/** One as it is kept. `changedBy` null: by a command on the server. */
export type KeptReply = CannedReply & { readonly changedAt: Instant; readonly changedBy: StaffId | null }

/**
 * What may stand in a text in two curly brackets. None of it is a customer's but `customer_name`, which is filled with what
 * an agent has open on their screen by their own grant, and with nothing else.
 */
export const variables = ['case', 'department', 'agent', 'business', 'contact', 'customer_name'] as const
export type Variable = (typeof variables)[number]

/** `{{ case }}`, wherever it stands. */
export const variablePattern = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The longest text of one. Characters. */
export const longestText = 1024
/** The most that are kept. */
export const mostReplies = 1000

/** Whether a variable stands in words that nobody put anything in the place of. */
export const isUnfilled = (words: string): boolean =>
  [...words.matchAll(variablePattern)].some(([, name]) => variables.some((one) => one === name))
