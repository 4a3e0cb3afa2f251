import type { DepartmentView } from '../../web/settings-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { PartFailed } from './part-failed.tsx'
import { PlaceShown } from './place-shown.tsx'
import { lookAtSettings } from './settings-calls.ts'

/** The departments as a tree, as the files say. */
export function DepartmentsPart() {
  const { departments: words } = useWords(settingsCatalogue)
  const [asked, again] = useAsked('', lookAtSettings)
  if (asked.state === 'failed') return <PartFailed error={asked.error} again={again} />
  const all = asked.answer?.departments ?? []
  return (
    <Panel
      name="departments"
      title={words.title}
      about={words.about}
      empty={asked.answer && all.length === 0 ? words.empty : null}
      isLoading={asked.answer === null}
    >
      <Branch all={all} under={null} />
    </Panel>
  )
}

type BranchNeeds = { readonly all: readonly DepartmentView[]; readonly under: string | null }

/** A department under one that is not named stands at the top: nobody is left out. */
function Branch({ all, under }: BranchNeeds) {
  const isNamed = (name: string | null) => all.some(({ department }) => department === name)
  const here = all.filter((one) => (under === null ? !isNamed(one.under) : one.under === under))
  if (here.length === 0) return null
  return (
    <ul className="department-tree">
      {here.map(({ department, at }) => (
        <li key={department}>
          <strong>{department}</strong> <PlaceShown at={at} />
          <Branch all={all} under={department} />
        </li>
      ))}
    </ul>
  )
}
