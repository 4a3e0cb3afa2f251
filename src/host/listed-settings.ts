import { Fault } from '../fault.ts'

/** `SIGILO_DEPLOY_TOKENS`. @throws Fault `BAD_CONFIG` */
export function readDeployTokens(
  text: string | null,
): readonly { readonly name: string; readonly hash: string }[] {
  const listed = (text ?? '').split(/[,\s]+/).filter((one) => one !== '')
  return listed.map((one) => {
    const [, name = '', hash = ''] = /^([a-z0-9][a-z0-9._-]{0,39})=([0-9a-f]{64})$/i.exec(one) ?? []
    if (name === '')
      throw badConfig(
        'SIGILO_DEPLOY_TOKENS is a list of name=hash; make one with "npm run -s sigilo -- flow token NAME"',
      )
    return { name, hash }
  })
}

/** `SIGILO_TEST_PHONES`. @throws Fault `BAD_CONFIG` */
export function readPhones(text: string | null): readonly string[] {
  const phones = (text ?? '').split(/[,;]/).map((phone) => phone.replace(/\D/g, ''))
  const listed = phones.filter((phone) => phone !== '')
  if (listed.some((phone) => phone.length < 8 || phone.length > 15))
    throw badConfig(
      'SIGILO_TEST_PHONES is a list of phone numbers with their country codes, separated by commas',
    )
  return listed
}

const badConfig = (message: string) => new Fault('BAD_CONFIG', message)
