import sharp from "sharp"
import { failUpload } from "../../faults/upload"
import { FORMS, findKind, isPicture } from "./kind"

/** A phone's full resolution is 50 million pixels; more is no photo of a paper. */
const MAX_PIXELS = 50_000_000
const MAX_EDGE = 20_000
const TIMEOUT_SECONDS = 20

/** What gets into the cleaned file: a picture of its own, nothing of the old. */
export type CleanPicture = { bytes: Buffer; width: number; height: number }

export type CleanOptions = {
  /** Pixels of the longer side; smaller pictures stay as they are. */
  maxEdge: number
  format?: "jpeg" | "webp"
  /** 1 to 100. */
  quality?: number
}

/**
 * Checks the size that a picture says it has, before anything is unpacked: a
 * small file may claim a thousand million pixels. Throws
 * `upload_too_many_pixels`, `upload_damaged`.
 */
export async function checkPixels(bytes: Buffer): Promise<void> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const { width, height } = found ?? {}
  if (!width || !height) throw failUpload("upload_damaged")
  if (width > MAX_EDGE || height > MAX_EDGE || width * height > MAX_PIXELS)
    throw failUpload("upload_too_many_pixels", {
      limit: String(MAX_PIXELS / 1_000_000),
    })
}

/**
 * Whether the codec for this picture is there: HEIC is a container, and what
 * is inside may need a patented one.
 */
export const canRead = (bytes: Buffer): Promise<boolean> =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .resize(8, 8)
    .timeout({ seconds: TIMEOUT_SECONDS })
    .toBuffer()
    .then(
      () => true,
      () => false
    )

/**
 * Paints a picture anew: upright, in sRGB, on white, without EXIF (place, time,
 * camera) or anything else that was in the file. JPEG unless told otherwise.
 * Throws `upload_kind_refused`, `upload_too_many_pixels`, `upload_damaged`.
 */
export async function cleanPicture(
  bytes: Buffer,
  { maxEdge, format = "jpeg", quality = 85 }: CleanOptions
): Promise<CleanPicture> {
  const kind = findKind(bytes)
  // The library would read more formats than people may send.
  if (!kind || !isPicture(kind))
    throw failUpload("upload_kind_refused", { kinds: FORMS.jpeg.name })
  await checkPixels(bytes)
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: MAX_PIXELS,
      failOn: "error",
    })
      .autoOrient()
      .resize({
        width: maxEdge,
        height: maxEdge,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .toFormat(format, { quality })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    throw failUpload("upload_damaged")
  }
}
