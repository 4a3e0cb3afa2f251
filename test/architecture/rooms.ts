import { importTable, type Room, singleFiles } from './import-table.ts'

/** The folder of the table a file is in; `single files` for those directly in `src/`; null where there is none. */
export function roomOf(path: string): string | null {
  if ((singleFiles as readonly string[]).includes(path)) return 'single files'
  const rooms = importTable.filter(({ folder }) => path.startsWith(`src/${folder}/`))
  return (
    rooms.reduce<Room | null>((best, room) => (best && isLonger(best, room) ? best : room), null)?.folder ??
    null
  )
}

const isLonger = (one: Room, other: Room): boolean => one.folder.length > other.folder.length

/** What a folder may import; nobody imports `host`, and `everything` is all the rest. */
export function mayImport(folder: string): readonly string[] {
  if (folder === 'single files') return ['types of message']
  return importTable.find((room) => room.folder === folder)?.mayImport ?? []
}
