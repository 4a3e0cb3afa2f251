import type { Exit, Silence, Step } from './flow.ts'

/** What is to happen when nobody answers at this step. */
export const silencesOf = (step: Step): readonly Silence[] => ('silent' in step ? step.silent : [])

/** The silence that leads this way. */
export const silenceOn = (step: Step, exit: Exit | null): Silence | undefined =>
  silencesOf(step).find((silence) => silence.exit === exit)
