/** What a `choose_from` names: a result, and which of its lists where it has several (`offers.times`). */
export type RowSource = { readonly result: string; readonly list: string | null }

export function rowSource(rows: string): RowSource {
  const [result = '', list = null] = rows.split('.')
  return { result, list }
}
