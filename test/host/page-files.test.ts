import { expect, test } from 'vitest'
import { consoleFiles } from '../../src/host/page-files.ts'

const built = new URL('../../dist/', import.meta.url)
const page = { headers: { accept: 'text/html' } }

test.each(['/simulator'])('%s is there only where WhatsApp is simulated', async (path) => {
  expect((await consoleFiles(built, true).request(path, page)).status).toBe(200)
  expect((await consoleFiles(built, false).request(path, page)).status).toBe(404)
})

test('a page knows without asking whether it may play a demo', async () => {
  const documentOf = async (isDemo: boolean) =>
    (await consoleFiles(built, isDemo).request('/access-log', page)).text()
  expect(await documentOf(true)).toContain('data-demo="yes"')
  expect(await documentOf(false)).not.toContain('data-demo')
})
