import { useState } from 'react'
import type { RehearsalIdentity, RehearsalStart, TalkAsTest } from '../../web/rehearsal.ts'
import type { RehearsalMenu } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { Icon } from '../icons.tsx'
import { PageHeading } from '../page-heading.tsx'
import { usePageLocale, useWords } from '../page-words.ts'
import { beginAt, nameOf } from './beginnings.ts'
import { TestSheet } from './test-sheet.tsx'

const identities: readonly RehearsalIdentity[] = ['unknown', 'known', 'hides-number', 'foreign']

type HeaderNeeds = {
  readonly start: RehearsalStart
  readonly change: (change: Partial<RehearsalStart>) => void
  readonly menu: RehearsalMenu | null
  readonly startOver: () => void
  readonly asTest: (title: string) => Promise<TalkAsTest>
  readonly isOff: boolean
}

/** Who is played, in which language, and where the talk begins. */
export function SimulatorHeader({ start, change, menu, startOver, asTest, isOff }: HeaderNeeds) {
  const { title, about, begin, test } = useWords(simulatorCatalogue)
  const [isSaving, setSaving] = useState(false)
  const languages = new Intl.DisplayNames(usePageLocale(), { type: 'language' })
  return (
    <div className="page-header rehearsal-header">
      <div>
        <PageHeading>{title}</PageHeading>
        <p className="page-about">{about}</p>
      </div>
      <div className="settings">
        <ChooseFromList
          legend={begin.who}
          chosen={start.identity}
          choose={(value) => change({ identity: identities.find((one) => one === value) ?? 'unknown' })}
          options={identities.map((one) => ({ value: one, title: begin.identities[one] }))}
        />
        <ChooseFromList
          legend={begin.language}
          chosen={start.locale}
          choose={(locale) => change({ locale })}
          options={(menu?.locales ?? [start.locale]).map((one) => ({
            value: one,
            title: languages.of(one) ?? one,
          }))}
        />
        <ChooseFromList
          legend={begin.where}
          chosen={nameOf(start.begin)}
          choose={(name) => change({ begin: beginAt(name) })}
          options={[{ value: '', title: begin.chat }, ...unlisted(start, menu)]}
          groups={groupsOf(menu, begin.intents)}
        />
        <button type="button" className="plain-button" onClick={startOver}>
          <Icon name="restart" />
          {begin.startOver}
        </button>
        <button type="button" className="plain-button" disabled={isOff} onClick={() => setSaving(true)}>
          <Icon name="document" />
          {test.save}
        </button>
        {isSaving && <TestSheet asTest={asTest} close={() => setSaving(false)} />}
      </div>
    </div>
  )
}

/** What the address names and the draft does not have, or not yet. */
function unlisted({ begin }: RehearsalStart, menu: RehearsalMenu | null) {
  const name = nameOf(begin)
  const listed = groupsOf(menu, '').some(({ options }) => options.some(({ value }) => value === name))
  return name === '' || listed ? [] : [{ value: name, title: name }]
}

const groupsOf = (menu: RehearsalMenu | null, intents: string) =>
  menu === null
    ? []
    : [
        ...menu.flows.map(({ flow, steps }) => ({
          title: flow,
          options: steps.map((step) => ({ value: `${flow}/${step}`, title: `${flow} · ${step}` })),
        })),
        {
          title: intents,
          options: menu.intents.map((name) => ({ value: `intent:${name}`, title: name })),
        },
      ]
