import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { Picture } from '../flow/picture/picture.ts'
import type { LayOut, PlacedPicture } from '../flow/picture/placed.ts'
import { layOutPlainly } from '../flow/picture/plain-layout.ts'
import { elkGraphOf, placedByElk } from './elk-graph.ts'

export type Layouts = { readonly layOut: LayOut; readonly close: () => Promise<void> }

/** Beyond so many boxes or ways nobody waits for a fine layout. */
const mostFinely = { boxes: 300, ways: 1500 } as const
/** Milliseconds for one picture, the start of the thread included. */
const longestLayout = 30_000
/** The thread ends when no picture was wanted for so long. Milliseconds. */
const idle = 60_000
/** Pictures whose places are remembered. */
const mostRemembered = 200

/**
 * Fine layouts by ELK, which blocks while it works and so has a thread of its own; plain ones where a picture is large,
 * or the thread does not answer in time.
 *
 * @param worker the built `layout-worker.js`
 */
export function openLayouts(worker: URL): Layouts {
  const desk = openThread(worker)
  const remembered = new Map<string, Promise<ElkNode | null>>()
  const places = (graph: ElkNode): Promise<ElkNode | null> => {
    const key = JSON.stringify(graph)
    const known = remembered.get(key) ?? desk.ask(graph)
    remembered.delete(key)
    remembered.set(key, known)
    for (const oldest of [...remembered.keys()].slice(0, -mostRemembered)) remembered.delete(oldest)
    void known.then((placed) => placed ?? remembered.delete(key))
    return known
  }
  return {
    layOut: async (picture) =>
      isSmall(picture) ? finely(picture, await places(elkGraphOf(picture))) : layOutPlainly(picture),
    close: desk.close,
  }
}

const isSmall = ({ boxes, ways }: Picture): boolean =>
  boxes.length <= mostFinely.boxes && ways.length <= mostFinely.ways

const finely = (picture: Picture, placed: ElkNode | null): PlacedPicture =>
  placed ? placedByElk(picture, placed) : layOutPlainly(picture)

/** One thread, one picture at a time; null where there was no answer. */
function openThread(worker: URL) {
  let thread: Worker | null = null
  let before: Promise<unknown> = Promise.resolve()
  let rest: ReturnType<typeof setTimeout> | undefined
  const end = async () => {
    clearTimeout(rest)
    const ended = thread
    thread = null
    await ended?.terminate()
  }
  const answer = async (graph: ElkNode): Promise<ElkNode | null> => {
    clearTimeout(rest)
    thread ??= new Worker(worker)
    const placed = await answerOf(thread, graph)
    if (placed === null) await end()
    rest = setTimeout(() => void end(), idle).unref()
    return placed
  }
  return {
    ask: (graph: ElkNode): Promise<ElkNode | null> => {
      const asked = before.then(() => answer(graph))
      before = asked
      return asked
    },
    close: end,
  }
}

async function answerOf(thread: Worker, graph: ElkNode): Promise<ElkNode | null> {
  const ended = new AbortController()
  const { signal } = ended
  const timer = setTimeout(() => ended.abort(), longestLayout)
  const answered = once(thread, 'message', { signal })
  const gone = once(thread, 'exit', { signal })
  try {
    thread.postMessage(graph)
    const [placed] = await Promise.race([answered, gone.then(() => [null])])
    return placed
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    ended.abort()
  }
}
