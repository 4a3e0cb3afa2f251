import { circleAbove, type DepartmentTree } from '../../access/department-tree.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** A department under one that is not there, or under itself: nobody could say who supervises it. */
export const departmentTree: Check = ({ business, files }) => {
  const yaml = files.get('flows/business.yaml')
  if (!business || !yaml) return []
  const tree: DepartmentTree = new Map([...business.departments].map(([name, { under }]) => [name, under]))
  return [...tree].flatMap(([name, under]) => {
    const place = yaml.at(['departments', name, 'under'])
    if (under !== null && !tree.has(under))
      return [mistakeAt(place, `there is no department "${under}"`, 'name one of those in this file')]
    if (circleAbove(tree, name) !== name) return []
    return [
      mistakeAt(place, `"${name}" is under itself`, 'take `under` from one of the departments on the way'),
    ]
  })
}
