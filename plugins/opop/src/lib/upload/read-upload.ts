import { failUpload } from "../../faults/upload"
import { isDisguised } from "./disguise"
import { FORMS, findKind, isPicture, type UploadKind } from "./kind"
import { findPdfFault } from "./pdf"
import { canRead, checkPixels } from "./picture"
import { isBase64 } from "../base64"

/** A file in a JSON body. */
export type Upload = {
  /** As the sender calls it; never used for anything that is stored. */
  filename: string
  /** Standard base64, without line breaks. */
  content_base64: string
}

export type UploadRules = {
  kinds: readonly UploadKind[]
  maxBytes: number
}

export type ReadUpload = {
  bytes: Buffer
  kind: UploadKind
  /** Of the kind, without the dot. */
  extension: string
}

const MEGABYTE = 1024 * 1024

/**
 * The file that was sent, when it is whole, of an accepted kind by its content,
 * not larger than allowed and nothing but what it seems. Pictures still have to
 * be painted anew by `cleanPicture` before they are kept. Throws
 * `upload_unreadable`, `upload_too_large`, `upload_kind_refused`,
 * `upload_heic_refused`, `upload_too_many_pixels`, `upload_damaged`,
 * `upload_disguised`, `upload_locked`, `upload_active`.
 */
export async function readUpload(
  { content_base64 }: Upload,
  { kinds, maxBytes }: UploadRules
): Promise<ReadUpload> {
  const bytes = decode(content_base64, maxBytes)
  const kind = findKind(bytes)
  if (kind === "heic" && !kinds.includes("heic"))
    throw failUpload("upload_heic_refused")
  if (!kind || !kinds.includes(kind))
    throw failUpload("upload_kind_refused", { kinds: nameKinds(kinds) })
  if (isDisguised(bytes)) throw failUpload("upload_disguised")
  if (kind === "heic" && !(await canRead(bytes)))
    throw failUpload("upload_heic_refused")
  if (isPicture(kind)) await checkPixels(bytes)
  const fault = kind === "pdf" ? findPdfFault(bytes) : null
  if (fault) throw failUpload(fault)
  return { bytes, kind, extension: FORMS[kind].extension }
}

function decode(text: string, maxBytes: number): Buffer {
  // Decoded only when it can fit: the last group may be filled up.
  const least = (text.length / 4) * 3 - 2
  if (least > maxBytes) throw tooLarge(maxBytes)
  if (text.length % 4 !== 0 || !isBase64(text))
    throw failUpload("upload_unreadable")
  const bytes = Buffer.from(text, "base64")
  if (bytes.length > maxBytes) throw tooLarge(maxBytes)
  return bytes
}

const tooLarge = (maxBytes: number) =>
  failUpload("upload_too_large", {
    limit: String(Math.floor((maxBytes / MEGABYTE) * 10) / 10),
  })

const nameKinds = (kinds: readonly UploadKind[]) =>
  kinds
    .filter((kind) => kind !== "heic")
    .map((kind) => FORMS[kind].name)
    .join(", ")
