import type { MappedFlow } from '../../web/flow-map-view.ts'

/** How much is wrong in a flow and in what its steps say. */
export const mistakesOf = ({ mistakes, steps }: MappedFlow): number =>
  steps.reduce((sum, step) => sum + step.mistakes.length, mistakes.length)
