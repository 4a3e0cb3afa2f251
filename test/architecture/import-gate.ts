import type { Gate } from './gate.ts'
import { importTable } from './import-table.ts'
import { mayImport, roomOf } from './rooms.ts'
import type { Import, Source } from './source.ts'

/** Every import of a file of ours is a line of the import table. */
export const importGate: Gate = {
  rule: 'a folder imports only what the import table lets it',
  seesAtLeast: 800,
  check: (sources) => {
    const links = sources.flatMap((source) =>
      source.imports.filter(({ isOurs }) => isOurs).map((link) => ({ source, link })),
    )
    return { seen: links.length, complaints: links.flatMap(({ source, link }) => trouble(source, link)) }
  },
  broken: [
    {
      path: 'src/web/planted.ts',
      text: "import { schema } from '../adapter/postgres/schema-talk.ts'",
      says: 'web may not import adapter/postgres',
    },
    {
      path: 'src/adapter/whatsapp/planted.ts',
      text: "import type { Pump } from '../../host/compose.ts'",
      says: 'adapter/whatsapp may not import host',
    },
    {
      path: 'src/adapter/postgres/planted.ts',
      text: "export type Words = import('../../message/raw-text.ts').RawText",
      says: 'adapter/postgres may not import message',
    },
    {
      path: 'src/flow/planted.ts',
      text: "export const load = () => import('../turn/take-turn.ts')",
      says: 'flow may not import turn',
    },
    {
      path: 'src/consent/opt-out/planted.ts',
      text: "export * from '../../audit/entry.ts'",
      says: 'consent may not import audit',
    },
    {
      path: 'src/console/planted.tsx',
      text: "import { type PhoneView, phones } from '../web/phones.ts'",
      says: 'console may import types only of web',
    },
    {
      path: 'src/turn/planted.ts',
      text: "import { roomOf } from '../../test/architecture/rooms.ts'",
      says: 'test/architecture/rooms.ts is in no folder of the import table',
    },
    {
      path: 'src/turn/planted.ts',
      text: 'export const load = (name: string) => import(name)',
      says: 'is in no folder of the import table',
    },
    {
      path: 'src/utils/planted.ts',
      text: "import { after } from '../clock.ts'",
      says: 'src/utils/planted.ts is in no folder of the import table',
    },
  ],
}

function trouble({ path }: Source, link: Import): readonly string[] {
  const from = roomOf(path)
  const to = roomOf(link.of)
  if (from === null) return [`${path} is in no folder of the import table`]
  if (to === null) return [`${path}: ${link.of} is in no folder of the import table`]
  if (to === from || to === 'single files') return []
  const allowed = mayImport(from)
  if (allowed.includes(to) || allowed.includes('everything')) return []
  if (!allowed.includes(`types of ${to}`)) return [`${path}: ${from} may not import ${to} (${link.of})`]
  return link.isTypesOnly ? [] : [`${path}: ${from} may import types only of ${to} (${link.of})`]
}

/** Lines of the table that no file is in, or that name a folder which is not in it. */
export const staleLines = (sources: readonly Source[]): readonly string[] =>
  importTable.flatMap(({ folder, mayImport: allowed }) => [
    ...(sources.some(({ path }) => roomOf(path) === folder) ? [] : [`${folder}: no file is in it`]),
    ...allowed
      .map((name) => name.replace('types of ', ''))
      .filter((name) => name !== 'everything' && !importTable.some((room) => room.folder === name))
      .map((name) => `${folder}: ${name} is not in the table`),
  ])
