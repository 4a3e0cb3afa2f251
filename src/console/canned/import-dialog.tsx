import { useId, useState } from 'react'
import type { CannedImport } from '../../web/canned-view.ts'
import { Refused } from '../ask-server.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { importCanned } from './canned-calls.ts'
import { MistakesSaid } from './mistakes-said.tsx'

type ImportNeeds = { readonly close: () => void; readonly done: (said: string) => void }

type Chosen = { readonly file: string; readonly plan: CannedImport }

/** A sheet of canned replies: first what it would do, row by row, then all of it or nothing. */
export function ImportDialog({ close, done }: ImportNeeds) {
  const words = useWords(cannedCatalogue)
  const field = useId()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const attempt = async (file: string, write: boolean) => {
    setIsFailed(false)
    try {
      const plan = await importCanned(file, write)
      if (!plan.isWritten) return setChosen({ file, plan })
      done(words.wrote(countOf(plan, 'created'), countOf(plan, 'changed')))
    } catch (error) {
      const isPlan = error instanceof Refused && Array.isArray(error.body.rows)
      if (isPlan) setChosen({ file, plan: error.body as unknown as CannedImport })
      else setIsFailed(true)
    }
  }
  return (
    <Dialog title={words.importTitle} about={words.importAbout} close={close}>
      <div className="form">
        <div className="field">
          <label htmlFor={field}>{words.file}</label>
          <input
            id={field}
            type="file"
            accept=".csv,text/csv"
            onChange={async (event) => {
              const [file] = event.target.files ?? []
              setChosen(null)
              if (file) await attempt(base64Of(new Uint8Array(await file.arrayBuffer())), false)
            }}
          />
        </div>
        {isFailed && <MistakesSaid mistakes="failed" />}
        {chosen && <Plan {...chosen} write={() => void attempt(chosen.file, true)} />}
      </div>
    </Dialog>
  )
}

function Plan({ plan, write }: Chosen & { readonly write: () => void }) {
  const words = useWords(cannedCatalogue)
  const [refused, changes] = [countOf(plan, 'refused'), countOf(plan, 'created') + countOf(plan, 'changed')]
  return (
    <>
      <div className="import-rows">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.map(({ line, code, becomes, mistakes }) => (
              <tr key={line} data-becomes={becomes}>
                <td>{line}</td>
                <td>{code && `/${code}`}</td>
                <td>
                  {words.becomes[becomes]}
                  {mistakes.map(({ why, locale, detail }) => (
                    <p key={`${why} ${locale} ${detail}`}>
                      {locale && `${locale}: `}
                      {words.mistakes[why](detail ?? '')}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">{refused > 0 ? words.cannot : changes === 0 && words.nothing}</p>
      {refused === 0 && changes > 0 && (
        <button type="button" className="main-button" onClick={write}>
          {words.write(changes)}
        </button>
      )}
    </>
  )
}

const countOf = ({ rows }: CannedImport, which: CannedImport['rows'][number]['becomes']): number =>
  rows.filter(({ becomes }) => becomes === which).length

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
