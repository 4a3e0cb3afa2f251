import { mostVariants } from '../prompt-variants.ts'
import type { ProjectNames } from './project-names.ts'
import type { SchemaNode } from './schema-node.ts'

/** A prompt file, with the prompts that other languages have; nested keys are names with dots. */
export const promptSchema = ({ prompt, media }: ProjectNames): SchemaNode => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: Object.fromEntries(
    prompt.map((name) => [name, { $ref: isMedia(name) ? '#/$defs/media' : '#/$defs/words' }]),
  ),
  patternProperties: { '\\.media$': { $ref: '#/$defs/media' } },
  propertyNames: { pattern: namePattern },
  additionalProperties: { $ref: '#/$defs/words' },
  $defs: {
    words: {
      anyOf: [
        { $ref: '#/$defs/text' },
        {
          description: `Two to ${mostVariants} ways to say the same.`,
          type: 'array',
          items: { $ref: '#/$defs/text' },
          minItems: 2,
          maxItems: mostVariants,
        },
        {
          type: 'object',
          propertyNames: { pattern: namePattern },
          additionalProperties: { $ref: '#/$defs/words' },
        },
      ],
    },
    text: {
      description: 'ICU MessageFormat, after `|`: {name}, {eta, date, ::EEEEdMMMM}.',
      type: 'string',
      minLength: 1,
    },
    media: {
      description:
        'A picture, film or document in `media/`, or the address of one at a host of `media_hosts`.',
      anyOf: [
        media.length > 0 ? { enum: media } : { type: 'string', minLength: 1 },
        { type: 'string', pattern: '^https://' },
      ],
    },
  },
})

const isMedia = (name: string): boolean => name.endsWith('.media')

const namePattern = '^[a-z0-9_]+(\\.[a-z0-9_]+)*$'
