import { expect, test } from 'vitest'
import { embeddedParts } from '../../src/cli/embedded-parts.ts'
import { maskMessage } from '../../src/cli/mask-talk.ts'
import { loadBot } from '../turn/turn-room.ts'

/** As long as the title of a row. */
const longest = 24

test('what stands on the buttons of the shipped bot is nobody’s name when it is tapped', async () => {
  const parts = embeddedParts()
  const { prompts } = (await loadBot()).current()
  const titles = [...prompts].flatMap(([locale, files]) =>
    [...files.values()].flatMap((named) =>
      [...named]
        .filter(([name]) => !name.endsWith('.media'))
        .map(([, { source }]) => source.trim())
        .filter((text) => text.length <= longest && !text.includes('{'))
        .map((text) => ({ locale, text })),
    ),
  )
  const masked: string[] = []
  for (const { locale, text } of titles) {
    const { masked: words } = await maskMessage(parts, text, { lang: locale, known: [] })
    if (words !== text) masked.push(`${locale}: ${text}`)
  }
  expect(titles.length).toBeGreaterThan(50)
  expect(masked).toEqual([])
})
