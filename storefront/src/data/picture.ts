import "server-only"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { config } from "@/config"
import type { Width } from "@/lib/media"
import { madeOnce } from "./made-file"

const MAX_BYTES = 15 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const QUALITY = 74
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
  return sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate()
}

/**
 * A picture of the backend as WebP of a width. `key` must be a media key.
 * Throws PictureMissing when there is no such picture.
 */
export const resizedPicture = (key: string, width: Width): Promise<Buffer> =>
  madeOnce([key, width], "webp", async () => {
    const picture = await openPicture(await original(key))
    return picture
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  })
