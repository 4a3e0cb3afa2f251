import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { PageFailed } from '../page-failed.tsx'
import { useWords } from '../page-words.ts'
import { failureOf } from '../sign-in/use-sending.ts'

/** A part of the settings that could not be had, and why. */
export function PartFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { failed } = useWords(settingsCatalogue)
  const { failures } = useWords(signInCatalogue)
  const { why } = failureOf(error)
  const isAway = why === 'unreachable' || why === 'late'
  return <PageFailed {...failed} about={isAway ? failed.about : failures[why]} again={again} />
}
