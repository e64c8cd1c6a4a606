import sharp from "sharp"
import { failFile } from "../../faults/files"

const MAX_PIXELS = 50_000_000
const MAX_EDGE = 2_000
const TIMEOUT_SECONDS = 20
const FORMATS = ["jpeg", "png", "webp"]

/**
 * Paints a photo or screenshot anew as JPEG: upright, on white, without
 * anything else that was in the file. Throws `upload_kind_refused`,
 * `upload_damaged`.
 */
export async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  const found = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => undefined)
  if (!found || !FORMATS.includes(found.format))
    throw failFile("upload_kind_refused")
  try {
    return await sharp(bytes, {
      limitInputPixels: MAX_PIXELS,
      failOn: "error",
    })
      .autoOrient()
      .resize({
        width: MAX_EDGE,
        height: MAX_EDGE,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: 82 })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .toBuffer()
  } catch {
    throw failFile("upload_damaged")
  }
}
