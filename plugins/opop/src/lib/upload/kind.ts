/** Pictures that can be cleaned. HEIC only where the codec for it is there. */
export const PICTURE_KINDS = ["jpeg", "png", "webp", "heic"] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export type UploadKind = PictureKind | "pdf"

export const isPicture = (kind: UploadKind): kind is PictureKind =>
  kind !== "pdf"

/** What a file of a kind ends in, and what it is called on the web. */
export const FORMS: Readonly<
  Record<UploadKind, { extension: string; mimeType: string; name: string }>
> = {
  jpeg: { extension: "jpg", mimeType: "image/jpeg", name: "JPEG" },
  png: { extension: "png", mimeType: "image/png", name: "PNG" },
  webp: { extension: "webp", mimeType: "image/webp", name: "WebP" },
  heic: { extension: "heic", mimeType: "image/heic", name: "HEIC" },
  pdf: { extension: "pdf", mimeType: "application/pdf", name: "PDF" },
}

const PNG = Buffer.from("89504e470d0a1a0a", "hex")
const HEIF_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/

const ascii = (bytes: Buffer, from: number, to: number) =>
  bytes.toString("latin1", from, to)

/**
 * What a file is by its first bytes; its name and what the sender says of it
 * do not count. Null for everything that is not taken, SVG among it: that is a
 * document that runs programs.
 */
export function findKind(bytes: Buffer): UploadKind | null {
  if (bytes.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"))) return "jpeg"
  if (bytes.subarray(0, 8).equals(PNG)) return "png"
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP")
    return "webp"
  if (/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))) return "pdf"
  if (ascii(bytes, 4, 8) === "ftyp" && HEIF_BRANDS.test(ascii(bytes, 8, 12)))
    return "heic"
  return null
}
