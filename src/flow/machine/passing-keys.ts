import { keyed, type Written } from './mapped-yaml.ts'
import { type Named, texts } from './read-way.ts'
import { copied, expressionIn, expressionsIn, note, type Sheet, type Spot, under } from './spot.ts'

type Keys = Readonly<Record<string, Written | null>>

/** A parameter an action cannot do without. */
export function needed(sheet: Sheet, params: Spot, name: string): Written | null {
  const spot = under(params, name)
  if (spot.value === undefined) note(sheet, spot, `"${name}" is missing`, 'add it to the "params"')
  return copied(spot)
}

/** The keys of a step that passes on at once. */
export function passingKeys(sheet: Sheet, { type, params, spot }: Named): Keys {
  switch (type) {
    case 'say':
      return { say: needed(sheet, params, 'prompt'), show: expressionsIn(under(params, 'show')) }
    case 'set':
      return { set: expressionsIn(under(params, 'values')) ?? needed(sheet, params, 'values') }
    case 'forget':
      return { forget: texts(under(params, 'names')) ?? needed(sheet, params, 'names') }
    case 'endWith':
      return { end: needed(sheet, params, 'outcome') }
    case 'survey':
      return { survey: needed(sheet, params, 'survey') }
    case 'notify': {
      const until = under(params, 'until')
      const event = under(until, 'event').value
      return {
        notify: needed(sheet, params, 'template'),
        at: expressionIn(under(params, 'due')) ?? needed(sheet, params, 'due'),
        until:
          typeof event === 'string' ? keyed({ [event]: expressionIn(under(until, 'of')) }, until.path) : null,
        say: copied(under(params, 'planned')),
      }
    }
    default:
      note(
        sheet,
        spot,
        `"${type}" does nothing when a state is entered`,
        'remove it: the engine does it by itself',
      )
      return {}
  }
}
