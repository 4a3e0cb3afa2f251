/** The body of an answer; null when it is longer than `most` bytes: the rest is not waited for. */
export async function readBytes({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength
    if (length > most) {
      await reader?.cancel()
      return null
    }
    parts.push(read.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
