import { readFile } from 'node:fs/promises'
import { maskFile } from '../cli/anonymize-file.ts'
import { embeddedParts } from '../cli/embedded-parts.ts'
import { Fault } from '../fault.ts'

/** `sigilo anonymize --in FILE` */
export async function maskFileCommand(
  { out }: { readonly out: (line: string) => void },
  path: string,
  lang: string | null,
): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Fault('BAD_CONFIG', `${path} cannot be read`)
  })
  const masked = await maskFile(embeddedParts(), text, lang)
  out(masked.replace(/\n$/, ''))
  return 0
}
