import { closest } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { startedTemplates } from './started-templates.ts'

/**
 * Templates of agents that are for nothing known, so that nobody could say who may get them; and two texts under one
 * name, which Meta knows as one.
 */
export const followUps: Check = (draft) => {
  const { business, privacy, files } = draft
  const yaml = files.get('flows/business.yaml')
  if (!business || !yaml) return []
  const inFlows = new Set(
    startedTemplates(draft).flatMap(({ file, template }) => (file === 'common' ? [] : [template])),
  )
  return [...business.followUps].flatMap(([template, purpose]) => {
    const place = yaml.at(['follow_ups', template])
    if (inFlows.has(template))
      return [
        mistakeAt(place, `a flow starts a template "${template}", too`, 'give one of them another name'),
      ]
    if (!privacy || privacy.purposes.has(purpose)) return []
    const near = closest(purpose, privacy.purposes.keys())
    const advice = near ? `did you mean "${near}"?` : 'name one of those in privacy.yaml'
    return [mistakeAt(place, `there is no purpose "${purpose}"`, advice)]
  })
}
