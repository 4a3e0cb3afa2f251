import { createInterface } from 'node:readline'

/** Standard input, line by line. */
export const readLinesOf = (input: NodeJS.ReadableStream): AsyncIterable<string> =>
  createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
