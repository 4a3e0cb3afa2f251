import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeWritten, refusalLine } from '../decode-text.ts'
import { Fault } from '../fault.ts'
import { mediaCard, mediaFolder } from './media-folder.ts'

/** A file of designers on disk. */
export type BotFile = {
  /** `flows/…`, `prompts/…` or `media/…`, whatever the folders are called on disk. */
  readonly name: string
  readonly path: string
  readonly bytes: number
  /** Another one after every change, a replacement by a file of the same size and age included. */
  readonly mark: string
}

/** No flow, prompt or list of examples is so long: it would fill the memory before anybody could say so. Bytes. */
const mostBytes = 64 * 1024 * 1024

/** Folders in folders that are looked into at most: a link may lead back to where it lies. */
const deepest = 8

/**
 * The text of every YAML file of designers, by its name, and the card of every file in the folder `media` beside the flows.
 * @throws Fault `BAD_FLOW` when one cannot be read, or is no text in UTF-8
 */
export async function readBotFiles(flows: string, prompts: string): Promise<ReadonlyMap<string, string>> {
  const files = await listBotFiles(flows, prompts)
  const tooLong = files.find(({ name, bytes }) => !isMedia(name) && bytes > mostBytes)
  if (tooLong)
    throw new Fault('BAD_FLOW', `the file ${tooLong.path} has ${tooLong.bytes} bytes; it is no file of a bot`)
  const texts = files.filter(({ name }) => !isMedia(name))
  const read = await readTexts(texts)
  // One after the other: together they may be larger than the memory.
  const cards: (readonly [string, string])[] = []
  for (const file of files.filter(({ name }) => isMedia(name)))
    cards.push([file.name, await mediaCard(mediaFolder(flows), file)])
  return new Map([...read, ...cards])
}

/** What is no text is told of all files at once, each in a line that editors lead from to its place. */
async function readTexts(files: readonly BotFile[]): Promise<readonly (readonly [string, string])[]> {
  const read = await Promise.all(
    files.map(async ({ name, path }) => ({ name, written: decodeWritten(await bytesOf(path)) })),
  )
  const refused = read.flatMap(({ name, written }) =>
    written.outcome === 'refused' ? [refusalLine(name, written)] : [],
  )
  if (refused.length > 0)
    throw new Fault('BAD_FLOW', ['some files cannot be read as text:', ...refused, ''].join('\n'))
  return read.flatMap(({ name, written }) =>
    written.outcome === 'read' ? [[name, written.text] as const] : [],
  )
}

const isMedia = (name: string): boolean => name.startsWith('media/')

/**
 * Where designers' files are, sorted by name. Links are followed, hidden files and folders are not looked at: that is
 * how Kubernetes mounts a ConfigMap.
 * @throws Fault `BAD_FLOW` when a folder cannot be read
 */
export async function listBotFiles(flows: string, prompts: string): Promise<readonly BotFile[]> {
  const media = mediaFolder(flows)
  const hasMedia = await stat(media).then(
    (there) => there.isDirectory(),
    () => false,
  )
  const found = await Promise.all([
    listFolder(flows, 'flows', 0),
    listFolder(prompts, 'prompts', 0),
    hasMedia ? listFolder(media, 'media', 0) : [],
  ])
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function listFolder(folder: string, name: string, depth: number): Promise<readonly BotFile[]> {
  const [room = name] = name.split('/')
  const entries = await readdir(folder).catch(() => {
    throw new Fault(
      'BAD_FLOW',
      `the folder ${folder} cannot be read; set SIGILO_${room.toUpperCase()} to where it is`,
    )
  })
  const seen = entries.filter((entry) => !entry.startsWith('.'))
  const found = await Promise.all(
    seen.map((entry) => listEntry(join(folder, entry), `${name}/${entry.normalize('NFC')}`, depth)),
  )
  return found.flat()
}

async function listEntry(path: string, name: string, depth: number): Promise<readonly BotFile[]> {
  // What is gone by now, or a link that leads nowhere.
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) return depth < deepest ? listFolder(path, name, depth + 1) : []
  if (!there?.isFile() || !(isMedia(name) || /\.(ya?ml|machine\.json)$/i.test(name))) return []
  return [
    { name, path, bytes: there.size, mark: [there.ino, there.size, there.mtimeMs, there.ctimeMs].join(' ') },
  ]
}

const bytesOf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch(() => {
    throw new Fault('BAD_FLOW', `the file ${path} cannot be read; check its permissions`)
  })
