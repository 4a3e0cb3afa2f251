import { parseDepartmentName, parseLocale, parsePurposeName } from '../../ids.ts'
import type { Business, Privacy } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import { businessShape, privacyShape } from './business-shape.ts'
import { milliseconds } from './duration.ts'
import { lostNames } from './lost-words.ts'
import { isYes } from './name-shape.ts'
import { shapeMistakes } from './shape-mistakes.ts'
import type { YamlFile } from './yaml-file.ts'

type Read<Part> = { readonly part: Part | null; readonly mistakes: readonly Mistake[] }

/** Replies to one person in an hour before we stop, where the file does not say. */
const usualRepliesPerHour = 60

/** `flows/business.yaml` */
export function readBusiness(yaml: YamlFile): Read<Business> {
  const held = businessShape.safeParse(yaml.value)
  if (!held.success)
    return {
      part: null,
      mistakes: shapeMistakes({ yaml, base: [], shape: businessShape }, held.error.issues),
    }
  const {
    name,
    locales,
    timezone,
    departments = {},
    masking = {},
    follow_ups = {},
    replies_per_hour,
    media_hosts = [],
  } = held.data
  const [first = 'en', ...others] = locales
  const part: Business = {
    name,
    locales: [parseLocale(first), ...others.map(parseLocale)],
    timezone,
    departments: new Map(
      Object.entries(departments).map(([department, written]) => [
        parseDepartmentName(department),
        {
          name: parseDepartmentName(department),
          under: written.under === undefined ? null : parseDepartmentName(written.under),
          hours: written.hours,
          holidays: written.holidays ?? null,
          answerWithin: milliseconds(written.answer_within ?? '10m'),
          backToBotAfter: milliseconds(written.back_to_bot_after ?? '4h'),
          assignment: written.assign === 'automatic' ? { casesEach: written.cases_each ?? null } : null,
          escalateAfter: written.escalate_after === undefined ? null : milliseconds(written.escalate_after),
          silence: written.silence
            ? { warn: milliseconds(written.silence.warn), close: milliseconds(written.silence.close) }
            : null,
        },
      ]),
    ),
    masking: { never: masking.never ?? [], always: masking.always ?? {} },
    followUps: new Map(
      Object.entries(follow_ups).map(([template, purpose]) => [template, parsePurposeName(purpose)]),
    ),
    repliesPerHour: replies_per_hour ?? usualRepliesPerHour,
    mediaHosts: media_hosts,
  }
  const never = part.masking.never.map((_, at) => ['masking', 'never', at])
  const hours = Object.keys(departments).map((department) => ['departments', department, 'hours'])
  return { part, mistakes: lostNames(yaml, [['name'], ...never, ...hours]) }
}

/** `flows/privacy.yaml` */
export function readPrivacy(yaml: YamlFile): Read<Privacy> {
  const held = privacyShape.safeParse(yaml.value)
  if (!held.success)
    return { part: null, mistakes: shapeMistakes({ yaml, base: [], shape: privacyShape }, held.error.issues) }
  const { purposes, processors = [], ...rest } = held.data
  const part: Privacy = {
    ...rest,
    processors,
    purposes: new Map(
      Object.entries(purposes).map(([purpose, written]) => [
        parsePurposeName(purpose),
        {
          name: parsePurposeName(purpose),
          legalBasis: written.basis,
          needsConsent: isYes(written.consent, false),
          retention: milliseconds(written.keep),
          may: written.may ?? [],
          recipients: written.recipients ?? [],
        },
      ]),
    ),
  }
  const named = ['controller', 'dpo'].flatMap((who) => [
    [who, 'name'],
    [who, 'contact'],
  ])
  const others = processors.map((_, at) => ['processors', at, 'name'])
  const bases = Object.keys(purposes).map((purpose) => ['purposes', purpose, 'basis'])
  return { part, mistakes: lostNames(yaml, [...named, ...others, ...bases]) }
}
