import type { Rule } from './rule.ts'
import { afterReset } from './rules/after-reset.ts'
import { brokenGlass } from './rules/broken-glass.ts'
import { burst } from './rules/burst.ts'
import { copiedReasons } from './rules/copied-reasons.ts'
import { exporting } from './rules/export.ts'
import { flaggedPerson } from './rules/flagged-person.ts'
import { leftAlone } from './rules/left-alone.ts'
import { newPlace } from './rules/new-place.ts'
import { oddHours } from './rules/odd-hours.ts'
import { oneCustomer } from './rules/one-customer.ts'
import { paging } from './rules/paging.ts'
import { probing } from './rules/probing.ts'
import { samePerson } from './rules/same-person.ts'
import { strangers } from './rules/strangers.ts'
import { unanswered } from './rules/unanswered.ts'
import { unfamiliarDepartment } from './rules/unfamiliar-department.ts'
import { unusualDay } from './rules/unusual-day.ts'

/** Every rule of the watch; the order says nothing. */
export const allRules: readonly Rule[] = [
  burst,
  unusualDay,
  oddHours,
  unfamiliarDepartment,
  probing,
  strangers,
  unanswered,
  leftAlone,
  oneCustomer,
  samePerson,
  flaggedPerson,
  newPlace,
  paging,
  copiedReasons,
  exporting,
  brokenGlass,
  afterReset,
]
