import { parentPort } from 'node:worker_threads'
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'

/** The entry of the thread that gives boxes their places: a graph in, the graph with places out. */
const elk = new ELK()
parentPort?.on('message', async (graph: ElkNode) => {
  parentPort?.postMessage(await elk.layout(graph).catch(() => null))
})
