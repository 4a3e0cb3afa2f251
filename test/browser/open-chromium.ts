import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A real Chromium: `CHROMIUM_PATH`, the system's, else the one that comes with `npm ci`. Null (said loudly) where none
 * can start; with CI=true that is an error. Each file has one of its own: in one that files shared, walks by keyboard alone did
 * not come to their end.
 */
export async function openChromium(): Promise<Browser | null> {
  const { CHROMIUM_PATH, CI } = process.env
  const problems: string[] = []
  const attempt = async (start: () => Promise<Browser>) =>
    start().catch((error: Error) => {
      problems.push(error.message.split('\n').slice(0, 3).join(' '))
      return null
    })
  const installed = CHROMIUM_PATH ? [CHROMIUM_PATH] : system.filter(existsSync)
  for (const executablePath of installed) {
    const browser = await attempt(() => chromium.launch({ executablePath, args: withoutSandbox }))
    if (browser) return browser
  }
  const browser = CHROMIUM_PATH ? null : await attempt(openBundled)
  if (browser) return browser
  const told = `no Chromium could be started, set CHROMIUM_PATH: ${problems.join('; ')}`
  if (CI === 'true') throw new Error(told)
  console.warn(`\n  THE START PAGE WAS NOT TESTED IN A BROWSER: ${told}\n`)
  return null
}

/** Containers run as root and have no sandbox; the only pages opened are our own. */
const withoutSandbox = ['--no-sandbox', '--disable-dev-shm-usage']

/** The devDependency's Chromium, with the libraries it brings for machines that lack libnss3 and its like. */
async function openBundled(): Promise<Browser> {
  const folder = join(tmpdir(), 'sigilo-chromium-147')
  if (!existsSync(folder)) await unpackBundled(folder)
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean)
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...withoutSandbox, '--no-zygote', '--disable-gpu'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  })
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be hosted: in a process that does. */
async function unpackBundled(folder: string): Promise<void> {
  const unpacking = await mkdtemp(`${folder}-`)
  const unpack = "import('@sparticuz/chromium').then(({ default: bundled }) => bundled.executablePath())"
  try {
    await promisify(execFile)(process.execPath, ['--eval', unpack], {
      env: { ...process.env, TMPDIR: unpacking, VERCEL: '1' },
    })
    // Another worker may have been faster; what it unpacked is as good.
    await rename(unpacking, folder).catch(() => {})
  } finally {
    await rm(unpacking, { recursive: true, force: true })
  }
}
