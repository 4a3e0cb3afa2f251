import type { SentKind } from './answer-spec.ts'

/** Languages we have words for, by the beginning of a locale. */
type Language = 'pt' | 'it' | 'es' | 'en'

/** One of each kind, and several. */
const nouns: Readonly<Record<Language, Readonly<Record<SentKind, readonly [one: string, more: string]>>>> = {
  pt: {
    photo: ['uma foto', 'fotos'],
    voice: ['um áudio', 'áudios'],
    video: ['um vídeo', 'vídeos'],
    document: ['um documento', 'documentos'],
    location: ['uma localização', 'localizações'],
  },
  it: {
    photo: ['una foto', 'foto'],
    voice: ['un messaggio vocale', 'messaggi vocali'],
    video: ['un video', 'video'],
    document: ['un documento', 'documenti'],
    location: ['una posizione', 'posizioni'],
  },
  es: {
    photo: ['una foto', 'fotos'],
    voice: ['un audio', 'audios'],
    video: ['un vídeo', 'vídeos'],
    document: ['un documento', 'documentos'],
    location: ['una ubicación', 'ubicaciones'],
  },
  en: {
    photo: ['one photo', 'photos'],
    voice: ['one voice message', 'voice messages'],
    video: ['one video', 'videos'],
    document: ['one document', 'documents'],
    location: ['one location', 'locations'],
  },
}

/** What a prompt says of what was sent, in each language: `2 fotos e um documento`. */
export function sentWords(kinds: readonly SentKind[]): Readonly<Record<Language, string>> {
  return {
    pt: inLanguage('pt', kinds),
    it: inLanguage('it', kinds),
    es: inLanguage('es', kinds),
    en: inLanguage('en', kinds),
  }
}

function inLanguage(language: Language, kinds: readonly SentKind[]): string {
  const counts = new Map<SentKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => {
    const [one, more] = nouns[language][kind]
    return count === 1 ? one : `${count} ${more}`
  })
  return new Intl.ListFormat(language).format(parts)
}
