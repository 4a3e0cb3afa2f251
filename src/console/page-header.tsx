import type { SimulatorIdentity } from '../web/simulator.ts'
import { catalogue, pageLocales } from './catalogue/catalogue.ts'
import type { PageLocale } from './catalogue/words.ts'
import { ChooseOne } from './choose-one.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './page-words.ts'

/** The address the build gives the picture. */
const seal = new URL('./seal.svg', import.meta.url).href

const identities: readonly SimulatorIdentity[] = ['known', 'hides-number', 'foreign']

type HeaderNeeds = {
  readonly locale: PageLocale
  readonly chooseLocale: (locale: PageLocale) => void
  readonly identity: SimulatorIdentity
  readonly chooseIdentity: (identity: SimulatorIdentity) => void
  readonly startOver: () => void
}

/** What the page is, and who is played on it. */
export function PageHeader({ locale, chooseLocale, identity, chooseIdentity, startOver }: HeaderNeeds) {
  const { tagline, demo, settings } = useWords()
  return (
    <header className="page-header">
      <div className="brand">
        <img src={seal} alt="" width="36" height="36" />
        <h1>Sigilo</h1>
      </div>
      <div className="settings">
        <ChooseOne
          legend={settings.language}
          name="locale"
          chosen={locale}
          choose={chooseLocale}
          options={pageLocales.map((one) => ({ value: one, title: catalogue[one].language, lang: one }))}
        />
        <ChooseOne
          legend={settings.identity}
          name="identity"
          chosen={identity}
          choose={chooseIdentity}
          options={identities.map((one) => ({ value: one, title: settings.identities[one], lang: locale }))}
        />
        <button type="button" className="plain-button" onClick={startOver}>
          <Icon name="restart" />
          {settings.startOver}
        </button>
      </div>
      <p className="demo-line">
        <strong>{tagline}</strong> {demo}
      </p>
    </header>
  )
}
