import { type Command, wordsOf } from './command.ts'

/** Commands about the keys that wrap data keys. */
export const keyCommands: readonly Command[] = [
  {
    name: 'keys new',
    help: 'keys new: prints fresh keys for SIGILO_KEYS (with GOOGLE_KMS_KEY: for SIGILO_KMS_SECRETS); keep them where the database cannot be read',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./keys-new-command.ts')).keysNewCommand(io)
    },
  },
]
