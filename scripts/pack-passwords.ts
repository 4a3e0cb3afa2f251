import { writeFile } from 'node:fs/promises'
import { dictionary } from '@zxcvbn-ts/language-common'

/**
 * Writes `src/sign-in/common-passwords.ts` from the list of breached passwords that @zxcvbn-ts/language-common brings
 * (MIT), most common first: all that are long enough to be chosen here, and the most common ones as pieces of others.
 * Run it again with `npx tsx scripts/pack-passwords.ts` when that package has a newer list.
 */
const pieces = 12_000

const listed = dictionary['passwords-common'] as readonly string[]
const plain = (word: string): boolean => /^[!-~]+$/.test(word) && !/["\\]/.test(word)
const long = listed.filter((word) => word.length >= 15 && plain(word))
const short = listed.filter((word) => word.length >= 4 && word.length < 15 && plain(word)).slice(0, pieces)
const words = [...new Set([...long, ...short].map((word) => word.toLowerCase()))].sort()

await writeFile(
  'src/sign-in/common-passwords.ts',
  `/** Breached passwords, the most common ones, in small letters; made by \`scripts/pack-passwords.ts\`. */
export const commonPasswords: ReadonlySet<string> = new Set(
  '${words.join(' ').replaceAll("'", "\\'")}'.split(' '),
)
`,
)
