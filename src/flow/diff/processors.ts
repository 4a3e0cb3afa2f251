import type { Privacy } from '../bot.ts'
import {
  type Comparison,
  compared,
  newIn,
  type PrivacyChange,
  privacyFile,
  quoted,
} from './privacy-change.ts'

/** Who works on data for the business, where, and for which purposes. */
export const processors: Comparison = (before, after) => {
  const { added, removed, kept } = compared(byName(before.privacy), byName(after.privacy))
  const place = `${privacyFile} processors`
  const change = (says: string, adds: boolean): PrivacyChange => ({ kind: 'processor', place, says, adds })
  return [
    ...removed.map(({ name }) => change(`"${name}" no longer works on data for the business`, false)),
    ...added.map((one) =>
      change(
        `"${one.name}" now works on data for the business, in ${one.region}, for ${quoted(one.for)}`,
        true,
      ),
    ),
    ...kept.flatMap(([was, is]) => {
      const more = newIn(was.for, is.for)
      const fewer = newIn(is.for, was.for)
      return [
        ...(was.region === is.region
          ? []
          : [change(`"${is.name}" now works in ${is.region}, where it was ${was.region}`, true)]),
        ...(fewer.length > 0 ? [change(`"${is.name}" no longer works on ${quoted(fewer)}`, false)] : []),
        ...(more.length > 0 ? [change(`"${is.name}" now works on ${quoted(more)} too`, true)] : []),
      ]
    }),
  ]
}

const byName = (privacy: Privacy) => new Map(privacy.processors.map((one) => [one.name, one]))
