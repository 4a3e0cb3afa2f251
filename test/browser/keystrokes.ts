import type { Page } from 'playwright-core'

/**
 * What an agent presses for the same in Chatwoot, each key that is held counted as one; what is written is not counted. From the
 * state after an answer: the cursor stands in the field.
 *
 * Its keys: chatwoot/chatwoot, app/javascript/dashboard/components/widgets/modal/{constants.js,WootKeyShortcutModal.vue}
 * (commits 551898f, 16cef80). What has no key of its own there is reached by the palette, Ctrl K: a choice of what, Enter, a
 * choice of whom, Enter; where a choice may stand first already, its arrow is not counted.
 */
export const ofChatwoot = {
  'the next case': 2, // Alt J
  'begin an answer': 2, // Alt L
  'send it': 1, // Enter
  'begin a note': 2, // Alt P
  'a canned reply of three signs': 5, // / + code + Enter
  'close as solved': 2, // Alt E
  'close and take the next': 3, // Ctrl Alt E
  'put off': 3, // Alt M, Enter
  'assign to a colleague': 4, // Ctrl K, Enter, Enter
  'change the priority': 4, // Ctrl K, Enter, Enter
} as const

/** A keyboard that counts: `Alt+n` is two keys, three letters are three. */
export function countingKeys(page: Page) {
  let count = 0
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      count += key === '+' ? 1 : key.split('+').length
    }
  }
  return {
    press,
    spent: () => {
      const spent = count
      count = 0
      return spent
    },
  }
}
