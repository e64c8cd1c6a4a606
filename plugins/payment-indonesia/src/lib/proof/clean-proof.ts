import { failFile } from "../../faults/files"
import { isBase64 } from "../base64"
import { cleanPicture } from "./clean-picture"
import { isDisguised } from "./disguise"
import { findPdfFault } from "./pdf"

const MAX_BYTES = 5 * 1024 * 1024

const PDF = /^%PDF-[12]\.\d/

/** A proof as it is kept. */
export interface CleanProof {
  bytes: Buffer
  mimeType: "image/jpeg" | "application/pdf"
  /** Without the dot. */
  extension: "jpg" | "pdf"
}

/** The file in a JSON body. Throws `upload_unreadable`, `upload_too_large`. */
export function decodeProof(content: string): Buffer {
  if ((content.length / 4) * 3 - 2 > MAX_BYTES)
    throw failFile("upload_too_large", {
      limit: String(MAX_BYTES / 1024 / 1024),
    })
  if (content.length % 4 !== 0 || !isBase64(content))
    throw failFile("upload_unreadable")
  return Buffer.from(content, "base64")
}

/**
 * What is kept of a proof, told by its first bytes: a picture painted anew, a
 * PDF as it is when it is whole and holds nothing that runs. Throws
 * `upload_disguised`, `upload_locked`, `upload_active`, and what
 * `cleanPicture` throws.
 */
export async function cleanProof(sent: Buffer): Promise<CleanProof> {
  if (!PDF.test(sent.toString("latin1", 0, 8)))
    return {
      bytes: await cleanPicture(sent),
      mimeType: "image/jpeg",
      extension: "jpg",
    }
  if (isDisguised(sent)) throw failFile("upload_disguised")
  const fault = findPdfFault(sent)
  if (fault) throw failFile(fault)
  return { bytes: sent, mimeType: "application/pdf", extension: "pdf" }
}
