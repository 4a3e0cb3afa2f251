import type { BlindIndex } from '../ids.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { writingsOf } from '../turn/same-number.ts'

/** The listed phones as the directory knows them; the numbers themselves are kept nowhere. */
export async function indexesOf(
  { personIndex }: Pick<Keyring, 'personIndex'>,
  phones: readonly string[],
): Promise<ReadonlySet<BlindIndex>> {
  const indexes = phones.flatMap(writingsOf).map((phone) => personIndex('phone', phone))
  return new Set(await Promise.all(indexes))
}
