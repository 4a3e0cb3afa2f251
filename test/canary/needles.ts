/** Searches any number of byte strings for all needles at once (Aho-Corasick), blind to the case of ASCII letters. */
export type Needles = {
  /** Names of the canaries found, and in which form. */
  readonly findIn: (bytes: Uint8Array) => ReadonlySet<string>
}

/** Shorter forms would be found by chance in forty megabytes. */
const shortest = 7

/** Every way in which a value could lie somewhere: as it is, escaped, bare digits, base64 at any offset, hex, UTF-16. */
export function needlesOf(canaries: ReadonlyMap<string, string>): Needles {
  const forms = [...canaries].flatMap(([name, value]) =>
    formsOf(value).map(([form, bytes]) => ({ name: `${name} (${form})`, bytes: lower(bytes) })),
  )
  return search(forms.filter(({ bytes }) => bytes.length >= shortest))
}

function formsOf(value: string): readonly (readonly [string, Buffer])[] {
  const digits = value.replace(/\D/g, '')
  const compact = value.replace(/[\s.-]/g, '')
  const texts = [...new Set([value, compact, ...(digits.length >= 8 ? [digits] : [])])]
  return texts.flatMap((text) => [
    [text === value ? 'as written' : text === digits ? 'digits' : 'compact', Buffer.from(text)] as const,
    ['utf-16', Buffer.from(text, 'utf16le')] as const,
    ['hex', Buffer.from(Buffer.from(text).toString('hex'))] as const,
    ...[0, 1, 2].map((offset) => ['base64', base64Inside(text, offset)] as const),
  ])
}

/** The characters of the base64 of `…text…` that do not depend on what stands around it. */
function base64Inside(text: string, offset: number): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  const end = Math.floor(bytes.length / 3) * 4
  return Buffer.from(bytes.toString('base64').slice(offset === 0 ? 0 : 4, end))
}

const lower = (bytes: Uint8Array) => bytes.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))

type Form = { readonly name: string; readonly bytes: Uint8Array }

function search(forms: readonly Form[]): Needles {
  const next: Int32Array[] = [new Int32Array(256).fill(-1)]
  const found: string[][] = [[]]
  for (const { name, bytes } of forms) {
    let state = 0
    for (const byte of bytes) {
      const row = next[state] as Int32Array
      if (row[byte] === -1) {
        row[byte] = next.push(new Int32Array(256).fill(-1)) - 1
        found.push([])
      }
      state = row[byte] as number
    }
    found[state]?.push(name)
  }
  const table = completed(next, found)
  return {
    findIn: (bytes) => {
      const names = new Set<string>()
      let state = 0
      for (const byte of lower(bytes)) {
        state = table[state * 256 + byte] as number
        const here = found[state]
        if (here && here.length > 0) for (const name of here) names.add(name)
      }
      return names
    },
  }
}

/** Fills in where to go on after a mismatch, so that each byte is looked at once. */
function completed(next: readonly Int32Array[], found: readonly string[][]): Int32Array {
  const table = new Int32Array(next.length * 256)
  const fallback = new Int32Array(next.length)
  const queue = [0]
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] as number
    const back = fallback[state] as number
    if (state !== 0) found[state]?.push(...(found[back] ?? []))
    for (let byte = 0; byte < 256; byte += 1) {
      const own = next[state]?.[byte] ?? -1
      const other = state === 0 ? 0 : (table[back * 256 + byte] as number)
      table[state * 256 + byte] = own === -1 ? other : own
      if (own === -1) continue
      fallback[own] = other
      queue.push(own)
    }
  }
  return table
}
