import "server-only"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { config } from "@/config"
import type { Width } from "@/lib/media"
import { madeBefore, makeLater, madeOnce } from "./made-file"

const MAX_BYTES = 15 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const QUALITY = 74
/** About what the WebP of that quality shows, in half the bytes. */
const AVIF_QUALITY = 52
/** Of 9: more takes three times as long and up, for a tenth less at best. */
const AVIF_EFFORT = 0
const TIMEOUT_MS = 5_000

/** Nothing is stored under that key. */
export class PictureMissing extends Error {}

const original = async (key: string): Promise<Buffer> => {
  const { BACKEND_URL, FILES_DIR } = config()
  if (FILES_DIR) {
    const file = path.join(/* turbopackIgnore: true */ FILES_DIR, key)
    const found = await readFile(file).catch(() => null)
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

/** sharp is loaded by the first picture that has to be made. */
export const openPicture = async (bytes: Buffer) => {
  const { default: sharp } = await import("sharp")
  sharp.cache(false)
  // One core for pictures, whatever there are: the pages need the others.
  sharp.concurrency(1)
  return sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate()
}

const resized = async (key: string, width: Width) =>
  (await openPicture(await original(key))).resize({
    width,
    withoutEnlargement: true,
  })

const webpOf = (key: string, width: Width) =>
  ({ dependsOn: [key, width], extension: "webp" }) as const
const avifOf = (key: string, width: Width) =>
  ({ dependsOn: [key, width], extension: "avif" }) as const

/**
 * A picture of the backend as WebP of a width. `key` must be a media key.
 * Throws PictureMissing when there is no such picture.
 */
export const resizedPicture = (key: string, width: Width): Promise<Buffer> =>
  madeOnce(webpOf(key, width), async () =>
    (await resized(key, width)).webp({ quality: QUALITY }).toBuffer()
  )

/** An AVIF that is not smaller is none: an empty file says so. */
const makeAvif = async (
  key: string,
  width: Width,
  webp: Buffer
): Promise<Buffer> => {
  const picture = await resized(key, width)
  const avif = await picture
    .avif({ quality: AVIF_QUALITY, effort: AVIF_EFFORT })
    .toBuffer()
  return avif.length < webp.length ? avif : Buffer.alloc(0)
}

export type ServedPicture = Readonly<{
  bytes: Buffer
  type: "image/avif" | "image/webp"
  /** Nothing better will come for this browser. */
  isFinal: boolean
}>

/**
 * A picture of a width in the best form that there is now. AVIF takes a core
 * for half a second, so nobody waits for it: the first who asks gets WebP, and
 * the AVIF is made when nothing else is. Throws PictureMissing.
 */
export const bestPicture = async (
  key: string,
  width: Width,
  { takesAvif }: { takesAvif: boolean }
): Promise<ServedPicture> => {
  const avif = await madeBefore(avifOf(key, width))
  if (takesAvif && avif && avif.length > 0)
    return { bytes: avif, type: "image/avif", isFinal: true }
  const webp = await resizedPicture(key, width)
  if (!avif) makeLater(avifOf(key, width), () => makeAvif(key, width, webp))
  return { bytes: webp, type: "image/webp", isFinal: !takesAvif || !!avif }
}
