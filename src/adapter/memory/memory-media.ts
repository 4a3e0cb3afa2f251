import type { MediaFiles, MediaUploads } from '../../turn/media-files.ts'

export function memoryMediaFiles(): MediaFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    keep: async (sha256, bytes) => {
      files.set(sha256, bytes)
    },
    bytes: async (sha256) => files.get(sha256) ?? null,
    lacking: async (sha256s) => sha256s.filter((sha256) => !files.has(sha256)),
  }
}

export function memoryMediaUploads(): MediaUploads {
  const uploads = new Map<string, NonNullable<Awaited<ReturnType<MediaUploads['find']>>>>()
  return {
    find: async (number, sha256) => uploads.get(`${number} ${sha256}`) ?? null,
    keep: async (number, sha256, upload) => {
      uploads.set(`${number} ${sha256}`, upload)
    },
  }
}
