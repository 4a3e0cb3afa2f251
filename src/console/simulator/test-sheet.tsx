import { useEffect, useId, useRef, useState } from 'react'
import type { TalkAsTest } from '../../web/rehearsal.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'

type SheetNeeds = {
  readonly asTest: (title: string) => Promise<TalkAsTest>
  readonly close: () => void
}

/** The talk as designers write tests, to copy or to put into a file. */
export function TestSheet({ asTest, close }: SheetNeeds) {
  const { test } = useWords(simulatorCatalogue)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const name = useId()
  const [title, setTitle] = useState('')
  const written = useWritten(asTest, title)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="test-sheet" aria-labelledby={heading} onClose={close}>
      <header>
        <h2 id={heading}>{test.title}</h2>
        <button type="button" aria-label={test.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {written?.outcome === 'refused' && <p className="test-refused">{test.refused[written.why]}</p>}
      {written?.outcome === 'written' && (
        <>
          <label htmlFor={name}>{test.name}</label>
          <input id={name} value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
          <textarea className="test-yaml" readOnly aria-label={test.title} value={written.yaml} />
          <p>{test.hint}</p>
          <Takers yaml={written.yaml} title={title} />
        </>
      )}
    </dialog>
  )
}

function useWritten(asTest: SheetNeeds['asTest'], title: string): TalkAsTest | null {
  const [written, setWritten] = useState<TalkAsTest | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same room under another name is another function
  useEffect(() => {
    let isWanted = true
    void asTest(title).then((next) => {
      if (isWanted) setWritten(next)
    })
    return () => {
      isWanted = false
    }
  }, [title])
  return written
}

function Takers({ yaml, title }: { readonly yaml: string; readonly title: string }) {
  const { test } = useWords(simulatorCatalogue)
  const [copied, setCopied] = useState('')
  const download = () => {
    const address = URL.createObjectURL(new Blob([yaml], { type: 'application/yaml' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${fileName(title) || 'talk'}.talk.yaml`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <div className="test-takers">
      <button
        type="button"
        className="plain-button"
        onClick={() => void navigator.clipboard.writeText(yaml).then(() => setCopied(yaml))}
      >
        {copied === yaml ? test.copied : test.copy}
      </button>
      <button type="button" className="plain-button" onClick={download}>
        {test.download}
      </button>
      <span role="status" className="unseen">
        {copied === yaml && test.copied}
      </span>
    </div>
  )
}

const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
