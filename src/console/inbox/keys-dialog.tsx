import { useState } from 'react'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { altKeys, type DeskAct, deskKeys, type KeyPlace } from './desk-keys.ts'
import { areKeysOn, turnKeys } from './use-desk-keys.ts'

const places: readonly KeyPlace[] = ['page', 'list', 'case']
const written = (key: string) => (key === 'Escape' ? 'Esc' : /^[A-Z]$/.test(key) ? `Shift ${key}` : key)

/** Every key, out of the table that listens; and the switch for whoever speaks to their computer. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const { keys: words } = useWords(inboxCatalogue)
  const [isOn, setIsOn] = useState(areKeysOn)
  const turn = (next: boolean) => {
    turnKeys(next)
    setIsOn(next)
  }
  return (
    <Dialog title={words.title} about={words.about} close={close}>
      <div className="key-tables">
        {places.map((place) => (
          <KeyTable
            key={place}
            title={words.places[place]}
            rows={deskKeys
              .filter((one) => one.place === place)
              .map(({ act, keys }) => ({ keys: keys.map(written).join(' · '), says: words.acts[act] }))}
          />
        ))}
        <KeyTable title={words.written} rows={[...words.writing, ...whileWriting(words.acts)]} />
      </div>
      <label className="tick-line">
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
        {words.isOn}
      </label>
    </Dialog>
  )
}

const whileWriting = (acts: Readonly<Record<DeskAct, string>>) =>
  Object.entries(altKeys).map(([code, act]) => ({ keys: `Alt ${code.at(-1)}`, says: acts[act] }))

type TableNeeds = {
  readonly title: string
  readonly rows: readonly { readonly keys: string; readonly says: string }[]
}

function KeyTable({ title, rows }: TableNeeds) {
  return (
    <table className="key-table">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ keys, says }) => (
          <tr key={says}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
