/**
 * Spreadsheets run a cell that begins so as a formula. An apostrophe before it makes it text.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n＝＋－＠']/u
const guarded = /^'[=+\-@\t\r\n＝＋－＠']/u

/** Words as they may stand in a cell. */
export const guardCell = (words: string): string => (formula.test(words) ? `'${words}` : words)

/** Words as they stood before `guardCell`; line ends of spreadsheets become ours. */
export const unguardCell = (cell: string): string =>
  (guarded.test(cell) ? cell.slice(1) : cell).replace(/\r\n?/g, '\n')
