import type { Gate } from './gate.ts'
import { packageHomes } from './import-table.ts'
import { roomOf } from './rooms.ts'

/** `drizzle-orm/pg-core` is of `drizzle-orm`; everything of Node's own is of `node:`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}

/** A package has few homes: so that it can be replaced, and so that what runs on Workers asks for nothing of Node's. */
export const packageGate: Gate = {
  rule: 'a package is used only in its homes, and Node itself only by hosts, commands and adapters',
  seesAtLeast: 100,
  check: (sources) => {
    const uses = sources.flatMap(({ path, imports }) =>
      imports.filter(({ isOurs }) => !isOurs).map(({ of }) => ({ path, name: packageOf(of) })),
    )
    const complaints = uses
      .filter(({ path, name }) => !packageHomes[name]?.includes(roomOf(path) ?? ''))
      .map(({ path, name }) => `${path}: ${roomOf(path)} is no home of ${name}`)
    return { seen: uses.length, complaints }
  },
  broken: [
    {
      path: 'src/privacy/planted.ts',
      text: "import { createHmac } from 'node:crypto'",
      says: 'privacy is no home of node:',
    },
    {
      path: 'src/web/planted.ts',
      text: "import { eq } from 'drizzle-orm/pg-core'",
      says: 'web is no home of drizzle-orm',
    },
    { path: 'src/host/planted.ts', text: "import left from 'left-pad'", says: 'host is no home of left-pad' },
  ],
}
