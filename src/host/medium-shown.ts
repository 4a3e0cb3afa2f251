import type { ShownMedium } from '../handoff/reveal/show-medium.ts'
import type { MediumShown, Refused } from '../web/reveal.ts'
import type { MediaRefusal } from '../web/reveal-view.ts'
import { shownAs } from './shown-as.ts'

type Outcome = Exclude<ShownMedium, { outcome: 'refused' }>

const whyNot: Readonly<Record<Extract<Outcome, { outcome: 'not-there' }>['why'], MediaRefusal>> = {
  gone: 'media-gone',
  'not-kept': 'media-not-kept',
  'too-large': 'media-too-large',
  'not-as-sent': 'media-unsafe',
  unreachable: 'media-unreachable',
}

/** What was sent, or why it is not there, as a page is told it. */
export function mediumShown(outcome: Outcome): MediumShown | Refused {
  if (outcome.outcome === 'not-there') return { outcome: 'refused', why: whyNot[outcome.why] }
  const { bytes, mime } = outcome.medium
  return { outcome: 'medium', bytes, mime, type: shownAs(bytes, mime) }
}
