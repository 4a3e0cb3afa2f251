import { maskFile } from '../cli/anonymize-file.ts'
import { embeddedParts } from '../cli/embedded-parts.ts'
import { readTextFile } from './read-text-file.ts'

/** `sigilo anonymize --in FILE` */
export async function maskFileCommand(
  { out }: { readonly out: (line: string) => void },
  path: string,
  lang: string | null,
): Promise<number> {
  const masked = await maskFile(embeddedParts(), await readTextFile(path), lang)
  out(masked.replace(/\n$/, ''))
  return 0
}
