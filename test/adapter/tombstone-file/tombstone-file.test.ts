import { appendFile, chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tombstoneFile } from '../../../src/adapter/tombstone-file/tombstone-file.ts'
import { instantOf } from '../../../src/clock.ts'
import { parsePersonId } from '../../../src/ids.ts'
import type { Tombstone, Tombstones } from '../../../src/retention/tombstones.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-tombstones-'))
  path = join(folder, 'data', 'tombstones.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

const stone = (n: number): Tombstone => ({
  at: instantOf(1_700_000_000_000 + n),
  person: parsePersonId(String(n).padStart(22, 'p')),
  keys: [`key-${n}`, `talk-${n}`],
})

async function listed(stones: Tombstones): Promise<readonly Tombstone[]> {
  const found: Tombstone[] = []
  for await (const one of stones.all()) found.push(one)
  return found
}

test('who was erased is found again by another process, from the oldest', async () => {
  expect(await listed(tombstoneFile(path))).toEqual([])
  await tombstoneFile(path).append([stone(1), stone(2)])
  await tombstoneFile(path).append([])
  await tombstoneFile(path).append([stone(3)])
  expect(await listed(tombstoneFile(path))).toEqual([stone(1), stone(2), stone(3)])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('many processes that erase at once lose none', async () => {
  const all = Array.from({ length: 200 }, (_, n) => stone(n))
  await Promise.all(all.map((one) => tombstoneFile(path).append([one])))
  const found = await listed(tombstoneFile(path))
  expect(new Set(found.map(({ person }) => person)).size).toBe(200)
})

test('a line that a crash cut short is passed over, and what comes after it is kept', async () => {
  const stones = tombstoneFile(path)
  await stones.append([stone(1), stone(2)])
  const whole = await readFile(path, 'utf8')
  for (const length of [1, 20, 60, 80]) {
    await writeFile(path, whole.slice(0, whole.indexOf('\n') + 1 + length))
    expect(await listed(stones)).toEqual([stone(1)])
    await stones.append([stone(3)])
    expect(await listed(stones)).toEqual([stone(1), stone(3)])
  }
})

test('a damaged line is said, for nobody knows who came back with it', async () => {
  const stones = tombstoneFile(path)
  await stones.append([stone(1), stone(2), stone(3)])
  const whole = await readFile(path)
  for (let at = 0; at < whole.length - 1; at += 7) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    await writeFile(path, damaged)
    await expect(listed(stones)).rejects.toMatchObject({ code: 'ERASURE_UNRECORDED' })
  }
  await writeFile(path, whole)
  await appendFile(path, 'x\n')
  await expect(listed(stones)).rejects.toThrow(/line 4 .* damaged/)
})

test('where they cannot be kept, whoever wants to erase is told', async () => {
  await writeFile(join(folder, 'data'), 'a file, where a folder should be')
  await expect(tombstoneFile(path).append([stone(1)])).rejects.toMatchObject({ code: 'ERASURE_UNRECORDED' })
  await expect(listed(tombstoneFile(path))).rejects.toMatchObject({ code: 'ERASURE_UNRECORDED' })
  await chmod(join(folder, 'data'), 0o600)
})
