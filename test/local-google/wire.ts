import { createRequire } from 'node:module'
import { fromJSON, type ServiceDefinition } from '@grpc/proto-loader'

const protos = createRequire(import.meta.url)('@google-cloud/dlp/build/protos/protos.json')

/** The service as the client's own protos define it; 64-bit numbers and enums are texts, what is not set is absent. */
const definition = fromJSON(protos, { keepCase: false, longs: String, enums: String, defaults: false })

export const dlpService = definition['google.privacy.dlp.v2.DlpService'] as ServiceDefinition

const method = dlpService.InspectContent
if (!method) throw new Error('the protos have no InspectContent')
export const inspectContent = method
