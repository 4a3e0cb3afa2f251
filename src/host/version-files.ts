/** What a version of a bot is made of: talk tests are about it, and no part of it. */
export const versionFiles = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([path]) => !path.endsWith('.talk.yaml')))
