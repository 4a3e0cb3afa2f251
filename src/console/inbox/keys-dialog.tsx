import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { KeysShown, writtenKeys } from '../keys-shown.tsx'
import { useWords } from '../page-words.ts'
import { altKeys, type DeskAct, deskKeys, type KeyPlace } from './desk-keys.ts'

const places: readonly KeyPlace[] = ['page', 'list', 'case']

/** Every key, out of the table that listens. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const { keys: words } = useWords(inboxCatalogue)
  const tables = places.map((place) => ({
    title: words.places[place],
    rows: deskKeys
      .filter((one) => one.place === place)
      .map(({ act, keys }) => ({ keys: writtenKeys(keys), says: words.acts[act] })),
  }))
  const written = { title: words.written, rows: [...words.writing, ...whileWriting(words.acts)] }
  return <KeysShown words={words} tables={[...tables, written]} close={close} />
}

const whileWriting = (acts: Readonly<Record<DeskAct, string>>) =>
  Object.entries(altKeys).map(([code, act]) => ({ keys: `Alt ${code.at(-1)}`, says: acts[act] }))
