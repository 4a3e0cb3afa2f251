import * as z from 'zod'
import { businessShape, privacyShape } from '../parse/business-shape.ts'
import { faqShape, intentsShape } from '../parse/faq-shape.ts'
import { exitShape, flowShape, stepShapes } from '../parse/flow-shape.ts'
import { servicesShape } from '../parse/services-shape.ts'
import { talkShape } from '../talk/talk-shape.ts'
import type { SchemaNode } from './schema-node.ts'

/** The kinds of files designers write. */
export type FileKind = 'flow' | 'prompts' | 'intents' | 'faq' | 'business' | 'privacy' | 'services' | 'talk'

/** Kinds whose shapes the parsers hold; prompts have a reader of their own. */
export type ShapedKind = Exclude<FileKind, 'prompts'>

/** Which files are of a kind; of two that fit, editors take the later one. */
export const filesOfKind: Readonly<Record<FileKind, readonly string[]>> = {
  flow: [
    'flows/*.yaml',
    '!flows/business.yaml',
    '!flows/privacy.yaml',
    '!flows/services.yaml',
    '!flows/intents.yaml',
    '!flows/faq.yaml',
    '!flows/*.talk.yaml',
  ],
  prompts: ['prompts/*/*.yaml'],
  intents: ['flows/intents.yaml'],
  faq: ['flows/faq.yaml'],
  business: ['flows/business.yaml'],
  privacy: ['flows/privacy.yaml'],
  services: ['flows/services.yaml'],
  talk: ['flows/*.talk.yaml'],
}

const step = z.union(Object.values(stepShapes))
const shapes: Readonly<Record<ShapedKind, z.ZodType>> = {
  flow: flowShape.extend({ steps: z.record(flowShape.shape.flow, step) }),
  intents: intentsShape,
  faq: faqShape,
  business: businessShape,
  privacy: privacyShape,
  services: servicesShape,
  talk: talkShape,
}

/** JSON Schema (draft 2020-12) of a kind, out of the very shapes that files are held against; verbs and exits by name. */
export function shapeSchema(kind: ShapedKind): SchemaNode {
  const named = z.registry<{ id: string }>()
  for (const [verb, shape] of Object.entries(stepShapes)) named.add(shape, { id: verb })
  named.add(exitShape, { id: 'exit' })
  return z.toJSONSchema(shapes[kind], { io: 'input', metadata: named }) as SchemaNode
}
