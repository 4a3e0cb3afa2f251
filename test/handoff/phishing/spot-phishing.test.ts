import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type PhishingKind, spotPhishing, type Writer } from '../../../src/handoff/phishing/spot-phishing.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { attacks } from './attacks.ts'
import { innocents } from './innocents.ts'

const aurora = { names: ['Loja Aurora'], hosts: ['lojaaurora.example'] }

type Message = { readonly text: string; readonly writer: Writer; readonly isSeen: boolean }

const messages = (of: Readonly<Record<string, string>>): readonly (Message & { readonly group: string })[] =>
  Object.entries(of).flatMap(([group, lines]) =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replaceAll('⏎', '\n'))
      .map((text) => ({
        text,
        group,
        writer: group.endsWith('customer') ? 'customer' : 'agent',
        isSeen: isSeen(text),
      })),
  )

/** Half of them were never looked at while the rules were written: their failures are counted and not shown. */
const isSeen = (text: string): boolean => (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0

const spot = ({ text, writer }: Message) => spotPhishing(new RawText(text), writer, aurora)
const hostile = messages(attacks)
const harmless = messages(innocents)
const share = (some: readonly Message[], isHit: (one: Message) => boolean) =>
  some.filter(isHit).length / some.length

describe.each([true, false])('of messages that were seen while the rules were written: %s', (seen) => {
  const attacked = hostile.filter(({ isSeen }) => isSeen === seen)
  const innocent = harmless.filter(({ isSeen }) => isSeen === seen)

  test('nearly all that ask for what nobody may ask for are noticed', () => {
    const recall = share(attacked, (one) => spot(one) !== null)
    const blocked = share(attacked, (one) => spot(one)?.sure === 'block')
    expect(attacked.length).toBeGreaterThan(100)
    expect(recall).toBeGreaterThanOrEqual(seen ? 0.95 : 0.9)
    expect(blocked).toBeGreaterThanOrEqual(0.9)
    if (process.env.FIGURES) console.info({ seen, attacks: attacked.length, recall, blocked })
  })

  test('hardly any other message is', () => {
    const alarms = share(innocent, (one) => spot(one) !== null)
    expect(innocent.length).toBeGreaterThan(100)
    expect(alarms).toBeLessThanOrEqual(seen ? 0.01 : 0.03)
    if (process.env.FIGURES) console.info({ seen, innocents: innocent.length, alarms })
  })
})

test('what is asked for is told apart', () => {
  const wrong = hostile
    .filter(({ isSeen, group }) => isSeen && !/^(obfuscated|mixed)/.test(group))
    .map((one) => [spot(one)?.kind, group(one.group), one.text] as const)
    .filter(([kind, meant]) => kind && kind !== meant)
  expect(wrong.length).toBeLessThanOrEqual(8)
})

const group = (name: string): PhishingKind =>
  (name.startsWith('link') ? 'look-alike-link' : name.split('/')[0]) as PhishingKind

test('hostile words of 64 KB are read in 50 ms', () => {
  const units = [
    's e n h a ',
    'manda ',
    'senha ',
    'não manda codigo ',
    'a.',
    'cartao numero ',
    '\u200bs\u0301',
    '@',
    'x-',
    'código sms ',
  ]
  for (const unit of units) {
    const raw = new RawText(unit.repeat(Math.ceil(65_536 / unit.length)))
    const took = Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => spotPhishing(raw, 'agent', aurora))))
    expect(took, unit).toBeLessThan(50)
  }
})

function timed(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
