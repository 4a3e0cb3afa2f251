import { expect, test } from 'vitest'
import { addedByDeploy } from '../../src/host/added-by-deploy.ts'
import { changedBot, type Edit } from '../flow/changed-bot.ts'

const privacy = 'flows/privacy.yaml'
const reworded: Edit = ['prompts/en/common.yaml', '{controller}: {url}', '{controller}! {url}']

test('a deploy that shares more waits for a yes, and says with whom', async () => {
  const shares: Edit = [privacy, 'postcode], recipients: [shop]', 'postcode], recipients: [shop, courier]']
  expect(addedByDeploy(await changedBot(), await changedBot(shares, reworded))).toEqual([
    '"courier" may now be given data of "orders" (flows/privacy.yaml purposes.orders.recipients)',
  ])
})

test('a deploy that only words things otherwise or keeps them for less time waits for nobody', async () => {
  const shorter: Edit = [privacy, 'keep: 30d', 'keep: 20d']
  expect(addedByDeploy(await changedBot(), await changedBot(shorter, reworded))).toEqual([])
})

test('a lowered notice, and a version that nobody can compare, wait', async () => {
  const raised = await changedBot([privacy, 'version: 1', 'version: 2'])
  expect(addedByDeploy(raised, await changedBot())).toEqual([
    'the notice falls back to version 1, and nobody is shown it again',
  ])
  expect(addedByDeploy(null, raised)).toHaveLength(1)
})

test('a department put under another one waits for a yes: whoever is above it sees its cases', async () => {
  const departments = (under: string): Edit => [
    'flows/business.yaml',
    'departments:\n',
    `departments:\n  shop: { hours: always }\n  returns: { hours: always${under} }\n`,
  ]
  const [apart, below] = [await changedBot(departments('')), await changedBot(departments(', under: shop'))]
  expect(addedByDeploy(apart, below)).toEqual([
    'whoever supervises "shop" now sees "returns" (flows/business.yaml departments.returns.under)',
  ])
  expect(addedByDeploy(below, apart)).toEqual([])
})
