import { type Command, wordsOf } from './command.ts'

/** What a designer does with the files of a bot. */
export const flowCommands: readonly Command[] = [
  {
    name: 'flow check',
    help: 'flow check [DIR]: every mistake in flows/ and prompts/ of DIR, as file:line:column',
    run: async (args, io) => {
      const [folder] = wordsOf(args, 1)
      const [{ flowCheckCommand }, { botFilesOf }] = await Promise.all([
        import('../cli/flow-check.ts'),
        import('./bot-files-of.ts'),
      ])
      return flowCheckCommand(() => botFilesOf(io.environment, folder), io.out)
    },
  },
  {
    name: 'flow test',
    help: 'flow test [DIR]: plays every *.talk.yaml of DIR on the whole platform, in memory',
    run: async (args, io) => {
      const [folder] = wordsOf(args, 1)
      return (await import('./flow-test-command.ts')).runFlowTests(io, folder)
    },
  },
  {
    name: 'flow schema',
    help: 'flow schema: the JSON Schema of a flow file, for editors',
    run: async (args, io) => {
      wordsOf(args, 0)
      io.out(JSON.stringify((await import('../flow/schema.ts')).flowSchema(), null, 2))
      return 0
    },
  },
]
