import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { PageFailed } from '../page-failed.tsx'
import { useWords } from '../page-words.ts'
import { failureOf } from '../sign-in/use-sending.ts'

type FailedNeeds = { readonly error: unknown; readonly again: () => void }

/** Why the log is not shown, and what to do: the server is away, the log is, or somebody may not. */
export function LogFailed({ error, again }: FailedNeeds) {
  const { title, retry, ...why } = useWords(accessLogCatalogue).failed
  const failure = failureOf(error)
  const about =
    failure.why === 'log'
      ? why.log
      : failure.why === 'not-allowed'
        ? why.notAllowed
        : failure.why === 'refused'
          ? why.refused
          : why.about
  return <PageFailed title={title} about={about} retry={retry} again={again} />
}
