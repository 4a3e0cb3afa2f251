import type { Bot } from '../bot.ts'
import { mediaPath } from '../media/media-card.ts'
import { compared } from './privacy-change.ts'

/** Which pictures, films and documents of the project are other ones: nothing of people's data, but what they are shown. */
export function mediaChanges(before: Pick<Bot, 'media'>, after: Pick<Bot, 'media'>): readonly string[] {
  const names = (media: Bot['media']) =>
    new Map([...media].map(([name, { sha256 }]) => [name, { name, sha256 }]))
  const { added, removed, kept } = compared(names(before.media), names(after.media))
  const others = kept.filter(([was, is]) => was.sha256 !== is.sha256)
  return [
    ...added.map(({ name }) => `${mediaPath(name)} is new`),
    ...others.map(([, { name }]) => `${mediaPath(name)} is another one`),
    ...removed.map(({ name }) => `${mediaPath(name)} is no longer there`),
  ]
}
