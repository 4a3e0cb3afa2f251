import type { Mistake } from '../mistake.ts'
import { readSecretText } from './request-template.ts'
import { addressMistake } from './service-address.ts'
import type { ServiceWritten } from './services-shape.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

/** Headers that the platform or HTTP itself writes. */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'host',
  'idempotency-key',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Names of headers whose value opens something. */
const opens = /^authorization$|(?:^|-)(?:token|key|secret|password|signature)$/

/** What is wrong with a service beside its operations. */
export function serviceMistakes(yaml: YamlFile, path: Path, written: ServiceWritten): readonly Mistake[] {
  const address = addressMistake(written.at)
  const found: Mistake[] = address ? [{ ...yaml.at([...path, 'at']), ...address }] : []
  for (const [name, value] of Object.entries(written.headers ?? {})) {
    const place = yaml.keyAt([...path, 'headers', name])
    const small = name.toLowerCase()
    if (ownHeaders.has(small))
      found.push({ ...place, says: `the header "${name}" is written by the platform`, advice: 'drop it' })
    else if (opens.test(small) && !holdsSecret(value))
      found.push({ ...place, says: secretInFile(name), advice: secretAdvice })
    if (holdsLooseMark(value)) found.push({ ...place, ...looseMark })
  }
  for (const [part, value] of Object.entries(written.login ?? {})) {
    const place = yaml.keyAt([...path, 'login', part])
    if (part === 'password' && !holdsSecret(value))
      found.push({ ...place, says: secretInFile('password'), advice: secretAdvice })
    if (holdsLooseMark(value)) found.push({ ...place, ...looseMark })
  }
  return found
}

const holdsSecret = (value: string) => readSecretText(value).some((part) => typeof part === 'object')

/** Braces that are not read as a secret: they would be sent as they stand. */
const holdsLooseMark = (value: string) =>
  readSecretText(value).some((part) => typeof part === 'string' && /[{}]/.test(part))

const looseMark = {
  says: 'in braces stands only the name of a secret',
  advice: 'write {secret.shop_token}, small letters, for the variable SIGILO_SECRET_SHOP_TOKEN',
}

const secretInFile = (name: string) => `the "${name}" of a service does not stand in a file`

const secretAdvice = 'write {secret.shop_token} and set SIGILO_SECRET_SHOP_TOKEN where the platform runs'
