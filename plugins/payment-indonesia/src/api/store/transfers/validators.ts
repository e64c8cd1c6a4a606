import { z } from "@medusajs/framework/zod"

/** 5 MB in base64. */
const CONTENT_MAX = 7_000_000

export const TransferProofBody = z.strictObject({
  /** A photo or screenshot (JPEG, PNG, WebP) or a PDF, standard base64. */
  content_base64: z.string().min(16).max(CONTENT_MAX),
})
export type TransferProofBody = z.infer<typeof TransferProofBody>
