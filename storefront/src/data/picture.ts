import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { config } from "@/config"
import type { Width } from "@/lib/media"

const MAX_BYTES = 15 * 1024 * 1024
/** Pictures resized at the same time: more would starve the pages. */
const AT_ONCE = 2
const QUALITY = 74
const TIMEOUT_MS = 5_000

/** Nothing is stored under that key. */
export class PictureMissing extends Error {}

const original = async (key: string): Promise<Buffer> => {
  const { BACKEND_URL, FILES_DIR } = config()
  if (FILES_DIR) {
    const found = await readFile(path.join(FILES_DIR, key)).catch(() => null)
    if (found) return found
  }
  const response = await fetch(
    `${BACKEND_URL}/static/${encodeURIComponent(key)}`,
    { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) }
  )
  if (!response.ok) throw new PictureMissing(key)
  if (Number(response.headers.get("content-length") ?? 0) > MAX_BYTES)
    throw new PictureMissing(key)
  return Buffer.from(await response.arrayBuffer())
}

let running = 0
const waiting: (() => void)[] = []

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE)
    await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

const make = (key: string, width: Width, file: string): Promise<Buffer> =>
  inTurn(async () => {
    const source = await original(key)
    const { default: sharp } = await import("sharp")
    sharp.cache(false)
    const small = await sharp(source, { limitInputPixels: 40_000_000 })
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
    await keep(file, small)
    return small
  })

/** Appears whole or not at all; a full disk costs speed, not the picture. */
const keep = async (file: string, bytes: Buffer): Promise<void> => {
  const half = `${file}.${randomUUID()}`
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(half, bytes)
    await rename(half, file)
  } catch (error) {
    console.warn("media.not_kept", error instanceof Error ? error.message : "")
  }
}

const underway = new Map<string, Promise<Buffer>>()

/**
 * A picture of the backend as WebP of a width, from the folder of finished
 * ones where possible. Throws PictureMissing when there is no such picture.
 */
export const resizedPicture = async (
  key: string,
  width: Width
): Promise<Buffer> => {
  const name = createHash("sha256").update(key).digest("hex").slice(0, 32)
  const file = path.join(
    /* turbopackIgnore: true */ config().MEDIA_CACHE_DIR,
    name.slice(0, 2),
    `${name}-${width}.webp`
  )
  const finished = await readFile(file).catch(() => null)
  if (finished) return finished
  const known = underway.get(file)
  if (known) return known
  const work = make(key, width, file).finally(() => underway.delete(file))
  underway.set(file, work)
  return work
}
