import { Worker } from 'node:worker_threads'
import { Fault } from '../fault.ts'
import type { Example } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { loadModel } from '../intent/model-file.ts'
import type { ModelKind, Train } from './train-model.ts'

/** What `train-worker.ts` is told. */
export type Lesson = { readonly kind: ModelKind; readonly examples: readonly Example[] }

/**
 * Learns in a thread of its own, so that messages are taken meanwhile.
 *
 * @param worker the built `train-worker.js`
 */
export function trainInThread(worker: URL): Train {
  return (kind, examples) =>
    new Promise<IntentModel>((resolve, reject) => {
      const lesson: Lesson = { kind, examples }
      const thread = new Worker(worker, { workerData: lesson })
      thread.once('message', (bytes: Uint8Array) => resolve(loadModel(bytes)))
      thread.once('error', () => reject(notLearned()))
      thread.once('exit', () => reject(notLearned()))
    })
}

const notLearned = () =>
  new Fault('BAD_FLOW', "the thread that learns the bot's examples ended early: is there memory left?")
