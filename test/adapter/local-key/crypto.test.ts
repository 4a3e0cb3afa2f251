import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { webCrypto } from '../../../src/adapter/local-key/web-crypto.ts'
import { keepsSecrets } from '../../contract/crypto.ts'

keepsSecrets('node:crypto', nodeCrypto, webCrypto)
keepsSecrets('WebCrypto', webCrypto, nodeCrypto)
