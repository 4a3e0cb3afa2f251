/** Whose password it is, for password managers; there is nothing to write. */
export const AccountField = ({ email }: { readonly email: string }) => (
  <input
    className="unseen"
    name="username"
    type="text"
    autoComplete="username"
    value={email}
    readOnly
    tabIndex={-1}
    aria-hidden="true"
  />
)
