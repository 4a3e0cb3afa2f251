import type { Bot } from '../flow/bot.ts'
import { noticeMove, privacyDiff } from '../flow/diff/privacy-diff.ts'

/**
 * What a version asks, shares or uses data for that the one before did not, in words and where it is written; a privacy
 * officer says yes to it.
 * @param before null: it cannot be read any more, so nobody can say what is new
 */
export function addedByDeploy(before: Bot | null, after: Bot): readonly string[] {
  if (!before)
    return ['what customers get now cannot be read any more: all of the new version may be new to them']
  const lowered =
    noticeMove(before, after) === 'lowered'
      ? [`the notice falls back to version ${after.privacy.notice.version}, and nobody is shown it again`]
      : []
  const added = privacyDiff(before, after).filter(({ adds }) => adds)
  return [...added.map(({ says, place }) => `${says} (${place})`), ...lowered]
}
