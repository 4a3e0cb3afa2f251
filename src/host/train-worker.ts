import { parentPort, workerData } from 'node:worker_threads'
import { serializeModel } from '../intent/model-file.ts'
import type { Lesson } from './train-in-thread.ts'
import { trainModel } from './train-model.ts'

/** The entry of the thread that learns one model, answers with its bytes and ends. */
const { kind, examples }: Lesson = workerData
parentPort?.postMessage(serializeModel(trainModel(kind, examples)))
