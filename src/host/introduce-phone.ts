import type { Phone } from '../adapter/local-meta/phones.ts'
import type { Locale } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { introducePerson } from '../turn/directory.ts'

/** Makes the owner of a played phone known by the names Meta will tell, with the language chosen for them. */
export const introducePhone = (
  needs: Parameters<typeof introducePerson>[0],
  { spec, bsuid }: Phone,
  locale: Locale,
): Promise<void> => {
  const phone = spec.identity === 'shows-number' ? new RawText(spec.phone) : null
  return introducePerson(needs, { phone, bsuid: new RawText(bsuid), parentBsuid: null }, locale)
}
