/** Answers or results without those of these names. */
export function withoutNames<Value>(
  record: Readonly<Record<string, Value>>,
  names: Iterable<string>,
): Readonly<Record<string, Value>> {
  const gone = new Set(names)
  return Object.fromEntries(Object.entries(record).filter(([name]) => !gone.has(name)))
}
