import { resolve } from 'node:path'
import ts from 'typescript'
import { nodesIn, sourcesIn } from '../architecture/source.ts'

export type FoundPattern = { readonly path: string; readonly pattern: RegExp }

/** Every regular expression of a folder: those written out, and those its files put together when they are loaded. */
export async function patternsIn(folder: string): Promise<readonly FoundPattern[]> {
  const sources = sourcesIn(folder)
  const written = sources.flatMap(({ path, tree }) =>
    nodesIn(tree)
      .filter(ts.isRegularExpressionLiteral)
      .map(({ text }) => {
        const end = text.lastIndexOf('/')
        return { path, pattern: new RegExp(text.slice(1, end), text.slice(end + 1)) }
      }),
  )
  const made = await madeBy(
    folder,
    sources.map(({ path }) => path),
  )
  const all = new Map([...written, ...made].map((one) => [`${one.path} ${one.pattern}`, one]))
  return [...all.values()]
}

async function madeBy(folder: string, paths: readonly string[]): Promise<readonly FoundPattern[]> {
  const made: FoundPattern[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args) {
      const pattern: RegExp = Reflect.construct(target, args)
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const path = original(`${folder}/[\\w/.-]+\\.ts`).exec(caller)?.[0]
      if (path) made.push({ path, pattern })
      return pattern
    },
  })
  try {
    for (const path of paths) await import(/* @vite-ignore */ resolve(path))
  } finally {
    globalThis.RegExp = original
  }
  return made
}
