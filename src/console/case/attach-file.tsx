import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon, type IconName } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { kindOf, type SentKind, sendableTypes } from './sendable.ts'
import type { Attached } from './use-attached.ts'

const icons: Readonly<Record<SentKind, IconName>> = {
  image: 'image',
  audio: 'voice',
  video: 'video',
  document: 'document',
}

/** Chooses a file that goes with the answer. */
export function AttachFile({ attached }: { readonly attached: Attached }) {
  const { attach } = useWords(caseCatalogue)
  return (
    <>
      <button
        type="button"
        className="plain-button attach-button"
        aria-label={attach.choose}
        title={`${attach.choose} (${keyOf('attach')})`}
        onClick={() => attached.chooser.current?.click()}
      >
        <Icon name="clip" />
      </button>
      <input
        ref={attached.chooser}
        type="file"
        hidden
        accept={sendableTypes.join(',')}
        onChange={(event) => attached.take(event.target.files ?? [])}
      />
    </>
  )
}

/** What goes with the answer, or why it cannot. */
export function AttachedFile({ attached }: { readonly attached: Attached }) {
  const { attach } = useWords(caseCatalogue)
  const { file, problem } = attached
  return (
    <div className="attached" role="status">
      {problem && <p className="attached-problem">{attach.problems[problem]}</p>}
      {file && (
        <p className="attached-file">
          <FileNamed file={file} />
          {kindOf(file) === 'audio' && <span>{attach.soundAlone}</span>}
          <button type="button" className="link-button" onClick={() => attached.attach(null)}>
            {attach.remove}
          </button>
        </p>
      )}
    </div>
  )
}

/** A file by its kind, name and size. */
export function FileNamed({ file }: { readonly file: File }) {
  const dates = useDates()
  return (
    <span className="line-media">
      <Icon name={icons[kindOf(file) ?? 'document']} />
      <span className="file-name">{file.name}</span>
      <span>{dates.number(Math.ceil(file.size / 1024))} kB</span>
    </span>
  )
}

/** The file chooser of the case that is open. */
export const chooseFile = (): void => document.querySelector<HTMLButtonElement>('.attach-button')?.click()
