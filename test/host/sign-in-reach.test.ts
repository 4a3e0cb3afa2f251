import { expect, test } from 'vitest'
import { readConfig } from '../../src/host/config.ts'
import { signInReach } from '../../src/host/sign-in-reach.ts'
import { whatsappEnvironment } from './local-graph.ts'

const real = whatsappEnvironment('https://graph.example')
const reachWith = (environment: Readonly<Record<string, string>>) =>
  signInReach(readConfig(environment), 8080)

test('a server that only its own machine can sign in to says so, and what to set', () => {
  expect(reachWith(real)).toMatch(
    /^SIGILO_PUBLIC_URL is not set: .+ http:\/\/127\.0\.0\.1:8080\. Set it to the https/,
  )
  const here = reachWith({ ...real, SIGILO_PUBLIC_URL: 'http://localhost:8080' })
  expect(here).toMatch(/^SIGILO_PUBLIC_URL names this machine: .+ Set it to the https/)
})

test('one that people reach, and a demo, say nothing of it', () => {
  expect(reachWith({ ...real, SIGILO_PUBLIC_URL: 'https://console.example' })).toBeNull()
  expect(reachWith({})).toBeNull()
})
