import { readDraft } from '../flow/parse/read-draft.ts'
import { type FileKind, filesOfKind } from '../flow/schema/file-kind.ts'
import { fileSchema } from '../flow/schema/file-schema.ts'
import { noNames, projectNames } from '../flow/schema/project-names.ts'

type SchemaNeeds = {
  /** The designers' files; null where there are none: then names are not looked at. */
  readonly files: ReadonlyMap<string, string> | null
  readonly hash: (text: string) => Promise<string>
}

/** `sigilo flow schema`: a JSON Schema for each kind of file, by the name of the file it goes to. */
export async function schemaFiles({ files, hash }: SchemaNeeds): Promise<ReadonlyMap<string, string>> {
  const names = files ? projectNames((await readDraft(files, hash)).draft) : noNames
  return new Map(
    (Object.keys(filesOfKind) as FileKind[]).map((kind) => [
      `${kind}.schema.json`,
      `${JSON.stringify(fileSchema(kind, names), null, 2)}\n`,
    ]),
  )
}
