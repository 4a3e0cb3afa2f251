import type { PhoneIdentity } from '../../web/phones.ts'
import { startCatalogue } from '../catalogue/start/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { ChooseOne } from '../choose-one.tsx'
import { Icon } from '../icons.tsx'
import { PageHeading } from '../page-heading.tsx'
import { usePageLocale, useWords } from '../page-words.ts'

const identities: readonly PhoneIdentity[] = ['known', 'hides-number', 'foreign']

type HeaderNeeds = {
  readonly identity: PhoneIdentity
  readonly chooseIdentity: (identity: PhoneIdentity) => void
  readonly startOver: () => void
}

/** What the page is, and who is played on it. */
export function StartHeader({ identity, chooseIdentity, startOver }: HeaderNeeds) {
  const locale = usePageLocale()
  const { tagline, demo } = useWords(startCatalogue)
  const { who } = useWords(talkCatalogue)
  return (
    <div className="page-header">
      <div>
        <PageHeading>{tagline}</PageHeading>
        <p className="page-about">{demo}</p>
      </div>
      <div className="settings">
        <ChooseOne
          legend={who.identity}
          name="identity"
          chosen={identity}
          choose={chooseIdentity}
          options={identities.map((one) => ({ value: one, title: who.identities[one], lang: locale }))}
        />
        <button type="button" className="plain-button" onClick={startOver}>
          <Icon name="restart" />
          {who.startOver}
        </button>
      </div>
    </div>
  )
}
