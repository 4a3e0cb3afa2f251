/** The words for a name out of the log; a name of a newer version stands for itself. */
export const named = (words: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? name
