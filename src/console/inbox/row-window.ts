/** Rows of one height in a list that scrolls: which of them have to be there. Pixels. */
export type Scrolled = {
  readonly top: number
  readonly height: number
  readonly rowHeight: number
  readonly total: number
}

/** Rows beyond both edges, so that a quick finger sees none that is empty. */
const beyond = 8

/** How many rows the server gives at once. */
export const pageRows = 200

/** The first row to be there, and the one after the last. */
export function rowsIn({ top, height, rowHeight, total }: Scrolled): {
  readonly first: number
  readonly end: number
} {
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond)
  const end = Math.ceil((top + height) / rowHeight) + beyond
  return { first: Math.min(first, total), end: Math.min(total, Math.max(0, end)) }
}

/** The pages of rows that are wanted soon: those on the screen, and what comes after them either way. */
export function pagesAround({ first, end }: { readonly first: number; readonly end: number }, total: number) {
  const ahead = pageRows / 2
  const from = Math.max(0, Math.floor((first - ahead) / pageRows))
  const to = Math.max(from, Math.floor((Math.min(total - 1, end + ahead) || 0) / pageRows))
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** How far to scroll so that a row is whole on the screen; the same as before where it is. */
export function topToShow(at: number, { top, height, rowHeight }: Omit<Scrolled, 'total'>): number {
  const start = at * rowHeight
  if (start < top) return start
  return start + rowHeight > top + height ? start + rowHeight - height : top
}
