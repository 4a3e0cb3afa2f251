import { afterAll, beforeAll, expect } from 'vitest'

/** What the next file in this process could stumble over. */
const shared = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/vitest|^__coverage/.test(name)),
  parts: [Date, Function, Math.random, fetch, setTimeout, process.stdout.write, process.stderr.write],
})

let found: ReturnType<typeof shared>

beforeAll(() => {
  found = shared()
})
/** Files that share a process find it as the one before them did: one that must not has `vi` or sets a setting, and runs alone. */
afterAll(() => expect(shared()).toEqual(found))
