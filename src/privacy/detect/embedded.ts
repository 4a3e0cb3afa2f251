import { RawText } from '../../message/raw-text.ts'
import type { DetectionHint, Detector } from '../detector.ts'
import type { Finding } from '../finding.ts'
import { blankTokens } from './blank-tokens.ts'
import { findByRules } from './rules.ts'
import { decideByModel } from './sequence/decide.ts'
import { shippedModel } from './sequence/model.ts'
import { TokenRoom } from './sequence/token-room.ts'
import { viewOf } from './view.ts'
import { widen } from './widen.ts'

/** Everything we find without help from outside: no network, no native code, the same answers in every runtime. */
export const embeddedDetector: Detector = {
  name: 'embedded',
  detect: (text, hint) => findIn(RawText.reveal(text), hint),
}

/** The detectors of an installation without any account elsewhere. */
export const embeddedDetectors = (): readonly Detector[] => [embeddedDetector]

const room = new TokenRoom()

function findIn(words: string, hint: DetectionHint): readonly Finding[] {
  const view = viewOf(blankTokens(words))
  return widen(view, decideByModel(shippedModel, view, findByRules(view, hint, room)))
}
