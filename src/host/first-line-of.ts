/** The first line that says something, without blanks around it; null where there is none. */
export async function firstLineOf(lines: AsyncIterable<string>): Promise<string | null> {
  for await (const line of lines) {
    const said = line.trim()
    if (said !== '') return said
  }
  return null
}
