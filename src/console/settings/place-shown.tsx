import type { FilePlace } from '../../web/settings-view.ts'

/** Where a value is changed. */
export const PlaceShown = ({ at }: { readonly at: FilePlace }) => (
  <code className="file-place">
    {at.file}:{at.line}
  </code>
)
