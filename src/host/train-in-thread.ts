import { Worker } from 'node:worker_threads'
import { Fault } from '../fault.ts'
import type { Example } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { loadModel } from '../intent/model-file.ts'
import type { ModelKind, Train } from './train-model.ts'

/** What `train-worker.ts` is told. */
export type Lesson = { readonly kind: ModelKind; readonly examples: readonly Example[] }

/**
 * Learns in a thread of its own, so that messages are taken meanwhile; one model at a time, for each takes a core.
 *
 * @param worker the built `train-worker.js`
 * @param ended when nobody waits for a model any more
 */
export function trainInThread(worker: URL, ended: AbortSignal): Train {
  let before: Promise<unknown> = Promise.resolve()
  return (kind, examples) => {
    const model = before.then(() => learn(worker, ended, { kind, examples }))
    before = model.catch(() => undefined)
    return model
  }
}

async function learn(worker: URL, ended: AbortSignal, lesson: Lesson): Promise<IntentModel> {
  if (ended.aborted) throw notLearned()
  const thread = new Worker(worker, { workerData: lesson })
  const stop = () => void thread.terminate()
  ended.addEventListener('abort', stop)
  try {
    return await new Promise<IntentModel>((resolve, reject) => {
      thread.once('message', (bytes: Uint8Array) => resolve(loadModel(bytes)))
      thread.once('error', () => reject(notLearned()))
      thread.once('exit', () => reject(notLearned()))
    })
  } finally {
    ended.removeEventListener('abort', stop)
  }
}

const notLearned = () =>
  new Fault('BAD_FLOW', "the thread that learns the bot's examples ended early: is there memory left?")
