import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { expect, test } from 'vitest'
import { english } from '../chat/messages-en.ts'
import { spanish } from '../chat/messages-es.ts'
import { italian } from '../chat/messages-it.ts'
import { portuguese } from '../chat/messages-pt.ts'
import { maskAll, type Sent } from './mask-in-worker.ts'

const odd: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud83d',
  'Débora \udc00 Antunes',
  'sou a Débora\ud83d, cpf 529.982.247-25\ude00',
  '👩‍👩‍👧 Ana Souza 👍🏽 1️⃣1️⃣ 9️⃣8️⃣7️⃣6️⃣5️⃣-4️⃣3️⃣2️⃣1️⃣',
  '𝓐𝓷𝓪 𝓢𝓸𝓾𝔃𝓪, ana@𝖾𝗑𝖺𝗆𝗉𝗅𝖾.org',
  'ｅ－ｍａｉｌ：ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ',
  'Меня зовут Анна, тел. +7 912 345-67-89',
  'اسمي ليلى ورقمي ٠٥٥١٢٣٤٥٦٧',
  '我叫王小明，电话 138 0013 8000',
  'मेरा नाम प्रिया है, फ़ोन ९८७६५४३२१०',
  'שמי נועה 052-1234567',
  'Με λένε Ελένη, ana@example.org',
  'c\u0327a vai, cpf\u200b 529\u200b982\u200b247\u200b25',
  'ＣＰＦ：５２９．９８２．２４７－２５',
  'I\u0307stanbul I\u0131 ſ ﬁ ß ẞ Å Ω K',
  'CPF 529.982.247-25'.split('').join('\u0301'),
  `${'e\u0301'.repeat(40)} ana@example.org`,
  'arroba ana ponto souza arroba exemplo ponto com',
  'nove nove oito sete seis cinco quatro três dois',
  '[CPF_1] [NAME_2] 529.982.247-25',
  'GB33BUKB20201555555555 e IT60X0542811101000000123456',
  '2001:db8::ff00:42:8329 e 192.0.2.44',
]

const noBraces = (message: string) => message.replace(/[{}]/g, '')
const texts: readonly Sent[] = [
  ...portuguese.map((text) => ({ text: noBraces(text), locale: 'pt-BR' })),
  ...italian.map((text) => ({ text: noBraces(text), locale: 'it' })),
  ...spanish.map((text) => ({ text: noBraces(text), locale: 'es' })),
  ...english.map((text) => ({ text: noBraces(text), locale: 'en' })),
  ...odd.flatMap((text) => [
    { text, locale: null },
    { text: `Oi, sou ${text} da rua Direita 12`, locale: 'pt-BR' },
    { text: text.toUpperCase(), locale: 'it' },
  ]),
].map(({ text, locale }) => ({ units: text.split('').map((unit) => unit.charCodeAt(0)), locale }))

test('workerd masks every text as Node does, to the last unit', { timeout: 60_000 }, async () => {
  expect(texts.length).toBeGreaterThan(500)
  const { outputFiles } = await build({
    stdin: {
      contents: "export { worker as default } from './mask-in-worker.ts'",
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker'],
    write: false,
  })
  const runtime = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-04-01',
    cf: false,
  })
  try {
    const answer = await runtime.dispatchFetch('http://worker.test/', {
      method: 'POST',
      body: JSON.stringify(texts),
    })
    const inNode = await maskAll(texts)
    expect(await answer.json()).toEqual(inNode)
    expect(inNode.filter((one) => one.includes('CPF ')).length).toBeGreaterThan(10)
  } finally {
    await runtime.dispose()
  }
})
