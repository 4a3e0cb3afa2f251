import { expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import { deployedFiles } from '../../src/host/deployed-files.ts'

const at = 0 as Instant
const by = { role: 'system', id: 'host' } as const
const versionOf = (version: number, bot: string) =>
  ({ version, bot, at, by, how: 'deployed', notice: 1, approvedBy: null }) as const
const history = [versionOf(2, 'new'), versionOf(1, 'old')]
const needs = {
  deployments: { live: async () => history[0] ?? null, list: async () => history },
  versions: {
    keep: async () => undefined,
    files: async (hash: string) => (hash === 'lost' ? null : new Map([['flows/business.yaml', hash]])),
  },
}

test('what customers get now, and any version by its number, can be compared', async () => {
  expect(await deployedFiles(needs, null)).toEqual([['flows/business.yaml', 'new']])
  expect(await deployedFiles(needs, 1)).toEqual([['flows/business.yaml', 'old']])
})

test('a version that is not there is told', async () => {
  await expect(deployedFiles(needs, 3)).rejects.toThrow('there is no such version')
})
