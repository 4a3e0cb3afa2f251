import { type Comparison, newIn, type PrivacyChange, privacyFile } from './privacy-change.ts'

/** Where data is kept, and whose law people can call on. */
export const regions: Comparison = ({ privacy: was }, { privacy: is }) => {
  const change = (key: string, says: string, adds: boolean): PrivacyChange => ({
    kind: 'region',
    place: `${privacyFile} ${key}`,
    says,
    adds,
  })
  return [
    ...(was.region === is.region
      ? []
      : [change('region', `data is now kept in ${is.region}, where it was ${was.region}`, true)]),
    ...newIn(is.jurisdictions, was.jurisdictions).map((law) =>
      change('jurisdictions', `${law} is no longer named as a law that holds`, true),
    ),
    ...newIn(was.jurisdictions, is.jurisdictions).map((law) =>
      change('jurisdictions', `${law} is now named as a law that holds`, false),
    ),
  ]
}
