import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { KeyService } from '../../src/privacy/key-service.ts'
import type { WrappedKey } from '../../src/privacy/keyring.ts'

/** One deployment's keys; `again` opens them anew, as another process or after what was to be set was set. */
export type OpenedService = {
  readonly service: KeyService
  readonly again: (set?: string) => Promise<KeyService>
  readonly drop: () => Promise<void>
}

/** What whoever holds the keys must do. */
export function holdsKeys(name: string, open: () => Promise<OpenedService>) {
  describe(`${name} holds keys`, () => {
    let opened: OpenedService
    let stranger: OpenedService
    beforeAll(async () => {
      ;[opened, stranger] = await Promise.all([open(), open()])
    })
    afterAll(async () => {
      await opened.drop()
      await stranger.drop()
    })
    const key = nodeCrypto.random(32)

    test('a data key opens again here and in another process, and nothing of it is seen in what is kept', async () => {
      const wrapped = await opened.service.wrap('one', key)
      expect(Buffer.from(await opened.service.unwrap(wrapped))).toEqual(Buffer.from(key))
      expect(Buffer.from(await (await opened.again()).unwrap(wrapped))).toEqual(Buffer.from(key))
      expect(Buffer.from(wrapped.wrapped).includes(Buffer.from(key).subarray(0, 8))).toBe(false)
      const twice = await opened.service.wrap('one', key)
      expect(Buffer.from(twice.wrapped)).not.toEqual(Buffer.from(wrapped.wrapped))
    })

    test('it opens under its own name only, whole only, and by nobody else', async () => {
      const wrapped = await opened.service.wrap('two', key)
      const changed = Buffer.from(wrapped.wrapped)
      changed[changed.length - 3] = (changed.at(-3) ?? 0) ^ 1
      const others: readonly WrappedKey[] = [
        { ...wrapped, id: 'three' },
        { ...wrapped, wrapped: changed },
        { ...wrapped, wrapped: wrapped.wrapped.subarray(0, -1) },
      ]
      for (const other of others)
        await expect(opened.service.unwrap(other)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
      await expect(stranger.service.unwrap(wrapped)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    })

    test('a blind index is the same in every process of a deployment, and of no other', async () => {
      const message = Buffer.from('["person","phone","+5511900000001"]')
      const index = Buffer.from(await opened.service.hmac(message))
      expect(Buffer.from(await (await opened.again()).hmac(message))).toEqual(index)
      expect(Buffer.from(await stranger.service.hmac(message))).not.toEqual(index)
      expect(index.length).toBe(32)
    })

    test('after a new version old keys open, new ones are under it, and the old one can go once it is not needed', async () => {
      const before = await opened.service.wrap('four', key)
      const { current } = await opened.service.versions()
      expect(before.version).toBe(current)
      await expect(opened.service.retireVersion(current)).rejects.toThrow(/keys rotate/)
      const added = await opened.service.addVersion()
      if (added.outcome === 'not-ours-to-do') throw new Error(added.advice)
      const rotated = added.outcome === 'done' ? opened.service : await opened.again(added.value)
      expect(await rotated.versions()).toEqual({ current: current + 1, all: [current, current + 1] })
      expect(Buffer.from(await rotated.unwrap(before))).toEqual(Buffer.from(key))
      const rewrapped = await rotated.wrap('four', await rotated.unwrap(before))
      expect(rewrapped.version).toBe(current + 1)
      await expect(rotated.unwrap({ ...rewrapped, version: current })).rejects.toMatchObject({
        code: 'CANNOT_OPEN',
      })
      const renewal = await rotated.renewal()
      const renewed = renewal ? await opened.again(renewal.value) : rotated
      const retired = await renewed.retireVersion(current)
      const left = retired.outcome === 'to-be-set' ? await opened.again(retired.value) : renewed
      expect((await left.versions()).all).toEqual([current + 1])
      expect(Buffer.from(await left.unwrap(rewrapped))).toEqual(Buffer.from(key))
      const fresh = retired.outcome === 'done' ? await opened.again(renewal?.value) : left
      await expect(fresh.unwrap(before)).rejects.toMatchObject({ code: 'BAD_KEY' })
    })
  })
}
