import { useState } from 'react'
import './style/acts.css'
import { Dialog } from './dialog.tsx'
import { areKeysOn, turnKeys } from './use-keys.ts'

type KeyRow = { readonly keys: string; readonly says: string }

type ShownNeeds = {
  readonly words: { readonly title: string; readonly about: string; readonly isOn: string }
  readonly tables: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[]
  readonly close: () => void
}

/** Every key of a page, and the switch for whoever speaks to their computer. */
export function KeysShown({ words, tables, close }: ShownNeeds) {
  const [isOn, setIsOn] = useState(areKeysOn)
  const turn = (next: boolean) => {
    turnKeys(next)
    setIsOn(next)
  }
  return (
    <Dialog title={words.title} about={words.about} close={close}>
      <div className="key-tables">
        {tables.map(({ title, rows }) => (
          <table key={title} className="key-table">
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
        ))}
      </div>
      <label className="tick-line">
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
        {words.isOn}
      </label>
    </Dialog>
  )
}

/** Keys as they are written on a keyboard. */
export const writtenKeys = (keys: readonly string[]): string =>
  keys.map((key) => (key === 'Escape' ? 'Esc' : /^[A-Z]$/.test(key) ? `Shift ${key}` : key)).join(' · ')
