import type { Department } from '../bot.ts'
import { type Comparison, newIn, type PrivacyChange, quoted } from './privacy-change.ts'

type Departments = ReadonlyMap<string, Department>

/**
 * Who of the business sees the cases of a department because theirs is above it. A new department under another one
 * counts as well: old cases may stand under its name. One that is named no more keeps its place.
 */
export const sight: Comparison = ({ business: { departments: was } }, { business: { departments: is } }) =>
  [...is.keys()].flatMap((name): readonly PrivacyChange[] => {
    const [before, after] = [wayUp(was, name), wayUp(is, name)]
    const gain = newIn(before, after)
    const lose = newIn(after, before)
    const place = `flows/business.yaml departments.${movedOn([name, ...after], was, is) ?? name}.under`
    return [
      ...(gain.length === 0
        ? []
        : [{ ...of(place), says: `whoever supervises ${quoted(gain)} now sees "${name}"`, adds: true }]),
      ...(lose.length === 0
        ? []
        : [
            {
              ...of(place),
              says: `whoever supervises ${quoted(lose)} no longer sees "${name}"`,
              adds: false,
            },
          ]),
    ]
  })

const of = (place: string) => ({ kind: 'sight', place }) as const

/** The departments above one, the nearest first; a circle ends it. */
function wayUp(departments: Departments, name: string): readonly string[] {
  const above = new Set<string>()
  for (
    let at = departments.get(name)?.under ?? null;
    at !== null && !above.has(at);
    at = departments.get(at)?.under ?? null
  )
    above.add(at)
  return [...above]
}

/** The one that was put elsewhere, where it is not the department itself but one above. */
const movedOn = (way: readonly string[], was: Departments, is: Departments): string | undefined =>
  way.find((name) => (was.get(name)?.under ?? null) !== (is.get(name)?.under ?? null))
