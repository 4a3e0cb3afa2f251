import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { atMost, type Command, wordsOf } from './command.ts'

/** What a designer does with the files of a bot. */
export const flowCommands: readonly Command[] = [
  {
    name: 'flow check',
    help: 'flow check [DIR] [--strict] [--paths]: every mistake in flows/ and prompts/ of DIR, as file:line:column; --strict fails for warnings, --paths lists where personal answers go',
    run: async (args, io) => {
      const { positionals, values } = parseArgs({
        args: [...args],
        options: {
          strict: { type: 'boolean', default: false },
          paths: { type: 'boolean', default: false },
        },
        allowPositionals: true,
      })
      const [folder] = atMost(positionals, 1)
      const [{ flowCheckCommand }, { botFilesOf }, { hashText }] = await Promise.all([
        import('../cli/flow-check.ts'),
        import('./bot-files-of.ts'),
        import('./hash-text.ts'),
      ])
      const read = () => botFilesOf(io.environment, folder)
      const needs = { read, hash: hashText, write: io.out, now: systemClock.now() }
      return flowCheckCommand(needs, values)
    },
  },
  {
    name: 'flow test',
    help: 'flow test [DIR] [--coverage] [--min PERCENT] [--json FILE] [--junit FILE] [--write-missing]: plays every *.talk.yaml of DIR on the whole platform, in memory',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        options: {
          coverage: { type: 'boolean', default: false },
          min: { type: 'string' },
          json: { type: 'string' },
          junit: { type: 'string' },
          'write-missing': { type: 'boolean', default: false },
        },
        allowPositionals: true,
      })
      const [folder] = atMost(positionals, 1)
      const { json = null, junit = null, coverage } = values
      const min = percentOf(values.min)
      const wish = { folder, coverage, json, junit, min, writeMissing: values['write-missing'] }
      return (await import('./flow-test-command.ts')).runFlowTests(io, wish)
    },
  },
  {
    name: 'flow draw',
    help: 'flow draw [DIR [FLOW]] [--out FILE.svg]: every flow of DIR, or one, as a picture with its mistakes marked; to standard output without --out',
    run: async (args, io) => {
      const options = { out: { type: 'string' } } as const
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
      const [folder, flow = null] = atMost(positionals, 2)
      return (await import('./flow-draw-command.ts')).runFlowDraw(io, {
        folder,
        flow,
        out: values.out ?? null,
      })
    },
  },
  {
    name: 'flow export',
    help: 'flow export [FLOW [DIR]]: a flow as XState JSON for Stately Studio; read back as flows/FLOW.machine.json',
    run: async (args, io) => (await import('./flow-export-command.ts')).runFlowExport(io, wordsOf(args, 2)),
  },
  {
    name: 'flow deploy',
    help: 'flow deploy [DIR] [--check] [--anyway] [--to URL] [--by NAME]: gives customers the files; --check only says what becomes of open talks, --anyway also where they need a rule',
    run: async (args, io) => (await import('./deploy-command.ts')).deployCommand(io, args),
  },
  {
    name: 'flow rollback',
    help: 'flow rollback [VERSION] [--to URL] [--by NAME]: gives customers an earlier version again; without a number the one before',
    run: async (args, io) => (await import('./deploy-command.ts')).rollbackCommand(io, args),
  },
  {
    name: 'flow history',
    help: 'flow history [--to URL]: what customers got since when, who deployed it, and what waits for a yes',
    run: async (args, io) => (await import('./deploy-command.ts')).historyCommand(io, args),
  },
  {
    name: 'flow approve',
    help: "flow approve HASH --by NAME: a privacy officer's yes to a deploy that asks, shares or keeps more; it is live then",
    run: async (args, io) => (await import('./deploy-command.ts')).approveCommand(io, args),
  },
  {
    name: 'flow token',
    help: 'flow token NAME: a fresh token for SIGILO_DEPLOY_TOKEN of whoever deploys from elsewhere, and its line for SIGILO_DEPLOY_TOKENS of the server',
    run: async (args, io) => {
      const [name] = wordsOf(args, 1)
      if (!name) throw new Fault('BAD_CONFIG', 'whose token? sigilo flow token NAME')
      const { newDeployToken } = await import('./deploy-tokens.ts')
      const { token, hash } = newDeployToken()
      io.out(`SIGILO_DEPLOY_TOKEN=${token}`)
      io.out(`SIGILO_DEPLOY_TOKENS=${name}=${hash}`)
      return 0
    },
  },
  {
    name: 'flow diff',
    help: 'flow diff A [B]: what becomes different for people from A to B, each a folder, "live" or the number of a version, in words; exit code 2 unless the notice version was raised',
    run: async (args, io) => (await import('./flow-diff-command.ts')).runFlowDiff(io, wordsOf(args, 2)),
  },
  {
    name: 'import dialogflow',
    help: 'import dialogflow AGENT.zip [--out DIR]: a Dialogflow CX agent (JSON package) as flows and prompts in DIR (imported), with all that was left out and why',
    run: async (args, io) => {
      const options = { out: { type: 'string', default: 'imported' } } as const
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
      const [zip] = atMost(positionals, 1)
      if (zip === undefined) throw new Fault('BAD_CONFIG', 'name the zip of the agent')
      return (await import('./import-command.ts')).runDialogflowImport(io, { zip, folder: values.out })
    },
  },
  {
    name: 'flow schema',
    help: "flow schema [DIR] [--out FOLDER]: JSON Schemas for editors, with this project's names: of every kind of file into FOLDER, or of a flow file",
    run: async (args, io) => {
      const options = { out: { type: 'string' } } as const
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
      const [folder] = atMost(positionals, 1)
      return (await import('./flow-schema-command.ts')).writeSchemas(io, { folder, out: values.out })
    },
  },
]

/** @throws Fault `BAD_CONFIG` */
function percentOf(written: string | undefined): number | null {
  if (written === undefined) return null
  if (!/^\d{1,3}$/.test(written) || Number(written) > 100)
    throw new Fault('BAD_CONFIG', '--min is a whole number from 0 to 100')
  return Number(written)
}
