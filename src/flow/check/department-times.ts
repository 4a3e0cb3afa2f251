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
      ...clockMistakes(yaml, department),
    ]),
  )
  return found.flat()
}

function hoursMistakes(yaml: YamlFile, { name, hours }: Department): readonly Mistake[] {
  const read = parseOpeningHours(hours)
  return 'mistake' in read ? [mistakeAt(yaml.at(['departments', name, 'hours']), read.mistake, '')] : []
}

const day = 24 * 60 * 60 * 1000

/** Clocks that could not strike: nobody is told anything once 24 hours have passed, and a limit needs cases that are given. */
function clockMistakes(
  yaml: YamlFile,
  { name, silence, escalateAfter, backToBotAfter }: Department,
): readonly Mistake[] {
  const at = (...keys: readonly string[]) => yaml.at(['departments', name, ...keys])
  return [
    ...(silence && silence.close <= silence.warn
      ? [
          mistakeAt(
            at('silence', 'close'),
            '`close` has to be longer than `warn`: people are told before',
            '',
          ),
        ]
      : []),
    ...(silence && silence.warn >= day
      ? [
          mistakeAt(
            at('silence', 'warn'),
            'WhatsApp lets nobody be told after 24 hours; write less, such as 6h',
            '',
          ),
        ]
      : []),
    ...(escalateAfter !== null && escalateAfter >= backToBotAfter
      ? [
          mistakeAt(
            at('escalate_after'),
            'the case is back with the bot by then; write less than `back_to_bot_after`, which is 4h where it is not written',
            '',
          ),
        ]
      : []),
  ]
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
