import { australiaLabels, australiaShapes } from './australia.ts'
import { brazilLabels, brazilShapes } from './brazil.ts'
import { britainLabels, britainShapes } from './britain.ts'
import { canadaLabels, canadaShapes } from './canada.ts'
import { indiaLabels, indiaShapes } from './india.ts'
import { irelandLabels, irelandShapes } from './ireland.ts'
import { italyLabels, italyShapes } from './italy.ts'
import type { Label } from './label.ts'
import { latinAmericaLabels, latinAmericaShapes } from './latin-america.ts'
import { nigeriaLabels, nigeriaShapes } from './nigeria.ts'
import { portugalLabels, portugalShapes } from './portugal.ts'
import type { Shape } from './shape.ts'
import { spainLabels, spainShapes } from './spain.ts'
import { unitedStatesLabels, unitedStatesShapes } from './united-states.ts'

/** Documents, plates, postcodes and accounts of every country we know, by their looks. */
export const nationalShapes: readonly Shape[] = [
  ...brazilShapes,
  ...portugalShapes,
  ...italyShapes,
  ...spainShapes,
  ...latinAmericaShapes,
  ...unitedStatesShapes,
  ...canadaShapes,
  ...britainShapes,
  ...irelandShapes,
  ...indiaShapes,
  ...nigeriaShapes,
  ...australiaShapes,
]

/** The same by the words that announce them. Where two announce one value, the kind of the first stays. */
export const nationalLabels: readonly Label[] = [
  ...brazilLabels,
  ...portugalLabels,
  ...italyLabels,
  ...spainLabels,
  ...latinAmericaLabels,
  ...unitedStatesLabels,
  ...britainLabels,
  ...irelandLabels,
  ...canadaLabels,
  ...indiaLabels,
  ...nigeriaLabels,
  ...australiaLabels,
]
