import type { Bot } from '../flow/bot.ts'
import { mediaChanges } from '../flow/diff/media-changes.ts'
import { noticeMove, privacyDiff } from '../flow/diff/privacy-diff.ts'

/**
 * `sigilo flow diff`: what becomes different for people, one line each; `+` adds data, recipients or purposes, `~` is
 * only another picture.
 *
 * @returns the exit code: 0 when nothing changed for people or they will be shown the notice again, else 2
 */
export function flowDiffCommand(before: Bot, after: Bot, write: (line: string) => void): 0 | 2 {
  const changes = privacyDiff(before, after)
  for (const { adds, says, place } of changes) write(`${adds ? '+' : '-'} ${says} (${place})`)
  for (const change of mediaChanges(before, after)) write(`~ ${change}`)
  const adding = changes.filter(({ adds }) => adds).length
  const notice = noticeMove(before, after)
  const { version } = after.privacy.notice
  const ends = notice !== 'lowered' && (changes.length === 0 || notice === 'raised')
  write(`${summed(changes.length, adding)} ${noticeWords(notice, version, changes.length > 0)}`)
  return ends ? 0 : 2
}

function summed(changes: number, adding: number): string {
  if (changes === 0) return 'Nothing changes for people.'
  const what = changes === 1 ? '1 change for people' : `${changes} changes for people`
  return adding === 0
    ? `${what}, none adds anything.`
    : `${what}, ${adding} of them for more than before (+).`
}

function noticeWords(notice: ReturnType<typeof noticeMove>, version: number, isChanged: boolean): string {
  if (notice === 'lowered')
    return `The notice falls back to version ${version}, and nobody is shown it again: raise "notice: version" in flows/privacy.yaml.`
  if (notice === 'raised') return `The notice is version ${version} now, and people are shown it again.`
  return isChanged
    ? `The notice is still version ${version}: say it there, and raise "notice: version" in flows/privacy.yaml.`
    : `The notice is version ${version}, as before.`
}
