import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { withReference } from '../../scripts/flow-reference-text.ts'
import { privacyDiff } from '../../src/flow/diff/privacy-diff.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { checkTalks } from '../../src/flow/talk/check-talks.ts'
import { shippedBot } from './bot-folder.ts'

const guide = readFileSync('docs/flows.md', 'utf8')
const tour = guide.slice(guide.indexOf('## A first flow'), guide.indexOf('## A flow reads top to bottom'))
const hash = async (text: string) => createHash('sha256').update(text).digest('hex')

/** The shipped bot in English only, as the tour begins. */
const shipped = () => {
  const all = [...shippedBot('.')]
  const files = new Map<string, string>(all.filter(([path]) => !path.endsWith('.talk.yaml')))
  const business = files.get('flows/business.yaml') ?? ''
  return files.set('flows/business.yaml', business.replace(/^locales:.*$/m, 'locales: [en]'))
}

/** What the tour tells to write, done. */
function toured(): Map<string, string> {
  const files = shipped()
  for (const [, path = '', below, end, words = ''] of tour.matchAll(
    /```yaml\n# ((?:flows|prompts)\/\S+?\.yaml)(?:, below "(.+)"|(, at the end))?\n([^`]+)```/g,
  )) {
    const before = files.get(path) ?? ''
    if (below !== undefined) files.set(path, before.replace(`${below}\n`, `${below}\n${words}`))
    else files.set(path, end === undefined ? words : before + words)
  }
  return files
}

describe('the guide for designers', () => {
  let files: Map<string, string>
  beforeAll(() => {
    files = toured()
  })

  test('leads to a flow without mistakes, and to a talk that fits it', async () => {
    const loaded = await loadBot(files, hash)
    expect(loaded.outcome === 'refused' ? loaded.mistakes.map(mistakeLine) : []).toEqual([])
    const talk = new Map([...files].filter(([path]) => path === 'flows/callback.talk.yaml'))
    const { tests, mistakes } = checkTalks(talk, loaded.outcome === 'loaded' ? loaded.bot : null)
    expect({ tests: tests.length, mistakes }).toEqual({ tests: 1, mistakes: [] })
  })

  test('says itself what the new flow changes for people', async () => {
    const [before, after] = await Promise.all([loadBot(shipped(), hash), loadBot(files, hash)])
    if (before.outcome === 'refused' || after.outcome === 'refused') throw new Error('mistakes')
    const lines = privacyDiff(before.bot, after.bot).map(({ says }) => `+ ${says}`)
    expect(tour).toContain(`\`\`\`\n${lines.join('\n')}\n\`\`\``)
  })

  test('has a reference that is up to date', () => {
    expect(withReference(guide)).toBe(guide)
    expect(() => withReference('# Writing talks')).toThrow('lacks')
  })

  test('links to no heading that is not there', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !headings.includes(link))).toEqual([])
  })
})
