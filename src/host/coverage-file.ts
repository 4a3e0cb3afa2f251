import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as z from 'zod'

/** What `flow test --coverage` found lies beside the folder of flows, for the page that shows it. */
const coverageFileOf = (flows: string): string => join(dirname(resolve(flows)), '.sigilo', 'coverage.json')

const place = z.object({ steps: z.array(z.string()), edges: z.array(z.array(z.string())) })
const coverageShape = z.object({
  bot: z.string(),
  flows: z.record(z.string(), place),
  missed: z.record(z.string(), place),
})

export type KeptCoverage = z.infer<typeof coverageShape> & {
  /** When the talks were played. Milliseconds since 1970. */
  readonly at: number
}

/** Resolves with the file's path. */
export async function keepCoverage(flows: string, json: string): Promise<string> {
  const file = coverageFileOf(flows)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, json)
  return file
}

/** Null where no talks were played yet, or the file is none of ours. */
export async function readCoverage(flows: string): Promise<KeptCoverage | null> {
  const file = coverageFileOf(flows)
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    return { ...coverageShape.parse(JSON.parse(text)), at: mtimeMs }
  } catch {
    return null
  }
}

/** Another text whenever talks were played anew. */
export const coverageMark = (flows: string): Promise<string> =>
  stat(coverageFileOf(flows)).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => 'none',
  )
