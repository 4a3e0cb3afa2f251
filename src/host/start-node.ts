import { join } from 'node:path'
import { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { mediaGiver } from '../adapter/whatsapp/give-media.ts'
import { mediaOpener } from '../adapter/whatsapp/open-media.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { BlindIndex } from '../ids.ts'
import type { Log } from '../log.ts'
import { epochKeys } from '../privacy/epoch-keys.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { phones } from '../web/phones.ts'
import { rehearsal } from '../web/rehearsal.ts'
import { anchorSteadily } from './anchor-steadily.ts'
import { assignSteadily } from './assign-steadily.ts'
import { type BotLibrary, createBotLibrary } from './bot-library.ts'
import { compose, ruleFrom } from './compose.ts'
import type { Config, WhatsappConfig } from './config.ts'
import { lacksIn, refuseWhatLacks } from './deployment-mistakes.ts'
import { followLive } from './follow-live.ts'
import { giveToWhatsapp } from './give-to-whatsapp.ts'
import { introducePhone } from './introduce-phone.ts'
import { keptMedia } from './kept-media.ts'
import { keptView } from './kept-view.ts'
import { listen } from './listen.ts'
import { loadKeys } from './load-keyring.ts'
import { mediaFolder } from './media-folder.ts'
import { openAccessLog } from './open-access-log.ts'
import { openAlerts } from './open-alerts.ts'
import { openBots } from './open-bots.ts'
import { openChannel } from './open-channel.ts'
import { openInbox } from './open-inbox.ts'
import { openLive } from './open-live.ts'
import { openOperations } from './open-operations.ts'
import { openOutsideDetector } from './open-outside-detector.ts'
import { openReveal } from './open-reveal.ts'
import { openSignIn } from './open-sign-in.ts'
import { openStaffMail } from './open-staff-mail.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { openVerifying } from './open-verifying.ts'
import { openWatching } from './open-watch.ts'
import { playOutsideWorld } from './outside-world.ts'
import { placeDepartments } from './place-departments.ts'
import { postByNode } from './post-by-node.ts'
import { openRehearsals } from './rehearsal-rooms.ts'
import { rehearsedLines } from './rehearsed-services.ts'
import { remoteDeploys } from './remote-deploys.ts'
import { routePages } from './route-pages.ts'
import { sequenceSteadily } from './sequence-steadily.ts'
import { serviceCall } from './service-call.ts'
import { signInReach } from './sign-in-reach.ts'
import { indexesOf } from './test-phones.ts'
import { tidyHourly } from './tidy-hourly.ts'
import { trainInThread } from './train-in-thread.ts'
import { watchFiles } from './watch-files.ts'

export type Running = {
  readonly url: string
  readonly storage: Storage
  readonly library: BotLibrary
  /** Every way into this server over HTTP. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** For commands about staff, which this process carries out. */
  readonly signIn: SignInParts
  /** Resolves when customers get what was deployed last. */
  readonly lookForDeploys: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Lanes worked on at once. Most of a turn is waiting for Meta's answer, about 200 ms each. */
const width = 48

type StartNeeds = {
  readonly log: Log
  /** For people at the terminal. */
  readonly tell: (line: string) => void
  readonly built: URL
  readonly clock?: Clock
}

/**
 * Starts the whole platform in this process; resolves when it is ready to take messages. Without `WHATSAPP_*` it also
 * plays Meta and a shop, each as a real HTTP server on loopback.
 * @throws Fault `BAD_CONFIG`, `BAD_FLOW` (every mistake has been told), `BAD_KEY`, `DATABASE_DOWN`
 */
export async function startNode(config: Config, needs: StartNeeds): Promise<Running> {
  const opened: Close[] = []
  try {
    return await startParts(config, needs, opened)
  } catch (error) {
    // What is open keeps the process alive: a refused start has to end.
    await closeAll(opened)
    throw error
  }
}

type Close = () => unknown

/** The newest first: nobody loses what they still use. */
async function closeAll(opened: readonly Close[]): Promise<void> {
  for (const close of opened.toReversed()) await close()
}

async function startParts(
  config: Config,
  { log, tell, built, clock = systemClock }: StartNeeds,
  opened: Close[],
): Promise<Running> {
  // The database opens in a thread of its own; the bot's files are read meanwhile.
  const opening = openStorage({ ...config, built }, clock)
  const ifOpened = opening.catch(() => null)
  opened.push(async () => (await ifOpened)?.close())
  const ended = new AbortController()
  const testers = new Set<BlindIndex>()
  const lacks = lacksIn(config)
  const library = createBotLibrary({
    versions: {
      keep: async (...kept) => (await opening).versions.keep(...kept),
      files: async (hash) => (await opening).versions.files(hash),
    },
    media: keptMedia(opening, mediaFolder(config.flows)),
    cache: join(config.data, 'models'),
    train: trainInThread(new URL('train-worker.js', built), ended.signal),
    // While WhatsApp is simulated everybody tries the draft.
    isTester: config.whatsapp ? (identifiers) => identifiers.some((one) => testers.has(one)) : () => true,
    lacks,
  })
  const deployments = opening.then((storage) => storage.deployments)
  const files = await openBots({ library, deployments, tell, clock }, config)
  refuseWhatLacks(lacks(library.current()))
  if (!config.whatsapp) for (const line of rehearsedLines(library.draft(), config)) tell(line)
  const storage = await opening
  const { keyring, logKeys } = await loadKeys(config, await storage.newestKey())
  const auditLog = storage.auditLog(logKeys)
  for (const index of await indexesOf(keyring, config.testPhones)) testers.add(index)
  const outside = await playOutsideWorld({ clock, random: nodeCrypto.random, bots: library }, config)
  opened.push(outside.close)
  if (config.googleDlp && !namesGoogle(library)) tell(googleIsNoProcessor)
  const beside = await openOutsideDetector({ clock, random: Math.random, log, tally: storage.tally }, config)
  opened.push(beside.close)
  const whatsapp: WhatsappConfig = config.whatsapp ?? outside.whatsapp
  const sealers = epochKeys({ keyring, store: storage.keyStore })
  const sequencing = sequenceSteadily({ auditLog, clock, log, tell })
  const { verified, ...verifying } = openVerifying({ storage, auditLog, logKeys, clock, log }, config)
  const anchored = { pages: storage.logPages, anchors: storage.logAnchors, clock, log }
  opened.push(anchorSteadily(anchored, config).close, sequencing.close, verifying.close)
  const happening = openLive({ storage, clock })
  const post = postByNode()
  const { channel, channelWatch } = openChannel({ storage, post, clock, log }, whatsapp)
  opened.push(channelWatch.close)
  const platform = compose({
    channelWatch,
    isLogBehind: sequencing.isBehind,
    isLogDoubted: verifying.isDoubted,
    ...happening.nudging({ inbox: storage.inbox, lanes: storage.lanes(ruleFrom(library)) }),
    isReady: storage.isReady,
    looks: storage.looks,
    bots: library,
    keyring,
    epochKeys: sealers,
    crypto: nodeCrypto,
    channel,
    callService: serviceCall({ library, clock, bases: outside.bases }, config),
    outside: beside.outside,
    clock,
    log,
    webhook: whatsapp,
  })
  const app = new Hono()
  app.route('/', platform.app)
  let port = config.port
  const door = openSignIn({ storage, keyring, auditLog, clock, library, port: () => port }, config)
  app.route('/', door.app)
  const { signedIn, parts: staff } = door
  const graph = { ...whatsapp, version: whatsapp.graphVersion }
  const openMedia = mediaOpener({ fetch }, graph)
  const give = giveToWhatsapp(mediaGiver({ post }, graph))
  const shown = { storage, keyring, auditLog, clock, log, library, signedIn, staff, openMedia }
  app.route('/', openReveal(shown, config))
  app.route('/', happening.behind(door))
  app.route('/', openInbox({ storage, clock, door, platform, give }))
  const health = { isLogBehind: sequencing.isBehind, isLogDoubted: verifying.isDoubted, verified }
  app.route('/', openOperations({ storage, clock, door, platform, channelWatch, ...health }, config))
  app.route('/', openAccessLog({ storage, auditLog, clock, library, door, verified }, config))
  if (outside.simulated) {
    const directory = { directory: storage.directory, keyring, epochKeys: sealers, clock }
    const played = outside.simulated.phones({
      kept: keptView(storage.kept, keyring),
      introduce: (phone, locale) => introducePhone(directory, phone, locale),
      businessName: () => library.draft().business.name,
    })
    app.route('/', phones(played))
    const rehearsals = openRehearsals({ library, random: nodeCrypto.random, clock })
    opened.push(rehearsals.close)
    app.route('/', rehearsal(rehearsals))
  }
  opened.push(routePages(app, { storage, library, lacks, door, clock }, { ...config, built }).close)
  const place = (bot: Bot) => placeDepartments({ ...storage, crypto: nodeCrypto, clock }, bot)
  await place(library.current())
  const following = followLive({ library, deployments: storage.deployments, place, lacks, log, tell })
  opened.push(following.close)
  if (config.deployTokens.length > 0)
    app.route('/', remoteDeploys({ ...storage, clock, lacks, look: following.look }, config.deployTokens))
  app.notFound((context) => context.json({ error: 'NOT_FOUND' }, 404))
  await storage.restartSilence(clock.now())
  opened.push(platform.startPump(width).stop)
  const server = await listen(app, config.hostname, config.port)
  opened.push(server.close, happening.close)
  port = server.port
  const url = config.publicUrl ?? `http://127.0.0.1:${server.port}`
  const reach = signInReach(config, port)
  if (reach !== null) tell(reach)
  outside.listenAt(`http://127.0.0.1:${server.port}/webhook`)
  opened.push(openAlerts({ storage, clock, log, address: () => url }, config).close)
  opened.push(openStaffMail({ storage, clock, log, door, address: () => url }, config).close)
  opened.push(tidyHourly({ storage, clock, log }).close)
  opened.push(assignSteadily({ storage, bots: library, crypto: nodeCrypto, clock, log }).close)
  opened.push((await openWatching({ storage, auditLog, clock, log, library, staff: door.parts })).close)
  if (files) opened.push(watchFiles({ library, log, tell, clock }, config, files).close)
  opened.push(() => ended.abort())
  log({
    event: 'started',
    url,
    database: config.databaseUrl ? 'server' : 'embedded',
    channel: config.whatsapp ? 'cloud-api' : 'simulated',
  })
  return {
    url,
    storage,
    library,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    signIn: door.parts,
    lookForDeploys: following.look,
    stop: async () => {
      log({ event: 'stopping' })
      await closeAll(opened)
    },
  }
}

const namesGoogle = (library: BotLibrary): boolean =>
  library.current().privacy.processors.some(({ name }) => /google/i.test(name))

const googleIsNoProcessor =
  "Google's DLP reads what customers write: name Google among the processors of privacy.yaml, and in your notice"
