import { loadHolidays } from '../../handoff/holidays.ts'
import { parseOpeningHours } from '../../handoff/opening-hours.ts'
import type { Department } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Opening hours and holidays that could not be kept: a department would count as always closed. */
export const departmentTimes: Check = async ({ business, files }) => {
  const yaml = files.get('flows/business.yaml')
  if (!business || !yaml) return []
  const found = await Promise.all(
    [...business.departments.values()].map(async (department) => [
      ...hoursMistakes(yaml, department),
      ...(await holidayMistakes(yaml, department)),
    ]),
  )
  return found.flat()
}

function hoursMistakes(yaml: YamlFile, { name, hours }: Department): readonly Mistake[] {
  const read = parseOpeningHours(hours)
  return 'mistake' in read ? [mistakeAt(yaml.at(['departments', name, 'hours']), read.mistake, '')] : []
}

/** Each on its own, so that every one is told with its place. */
async function holidayMistakes(yaml: YamlFile, { name, holidays }: Department): Promise<readonly Mistake[]> {
  const isOne = typeof holidays === 'string'
  const listed = isOne ? [holidays] : (holidays ?? [])
  const read = await Promise.all(listed.map((one) => loadHolidays([one])))
  return read.flatMap((one, index) => {
    const place = ['departments', name, 'holidays', ...(isOne ? [] : [index])]
    return 'mistake' in one ? [mistakeAt(yaml.at(place), one.mistake, '')] : []
  })
}
