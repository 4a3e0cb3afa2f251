/** Makes a thing once for each language and time zone: a format takes longer to make than the row of a list it stands in. */
export function madeOnce<Of extends readonly (string | undefined)[], Made>(
  make: (...of: Of) => Made,
): (...of: Of) => Made {
  const made = new Map<string, { readonly it: Made }>()
  return (...of) => {
    const key = of.join(' ')
    const there = made.get(key) ?? { it: make(...of) }
    made.set(key, there)
    return there.it
  }
}
