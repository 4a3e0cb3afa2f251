/** What looks like a token of ours, `[CPF_1]`, as in words that were masked before. */
const token = /\[[A-Z]{2,16}(?:_[A-Z]{2,16}){0,3}_\d{1,4}\]/g

/**
 * The words with a comma and blanks in the place of tokens: nobody writes like that, so nothing beside one would be
 * understood. As long as before.
 */
export const blankTokens = (words: string): string =>
  words.includes('[') ? words.replace(token, ({ length }) => ','.padEnd(length)) : words
