import type { PageName } from '../../page-paths.ts'

/** What stands around every page. */
export type ShellWords = {
  readonly language: string
  readonly navigation: string
  readonly skip: string
  /** The pages as the navigation and the browser's tab call them. */
  readonly pages: Readonly<Record<PageName, string>>
  readonly closeDialog: string
  readonly copied: string
  /** Where a browser forbids it. */
  readonly notCopied: string
  /** On a page that is open. */
  readonly unanswered: string
  readonly loading: string
  readonly noSuchPage: { readonly title: string; readonly about: string; readonly home: string }
  readonly notLoaded: { readonly title: string; readonly about: string; readonly retry: string }
}
