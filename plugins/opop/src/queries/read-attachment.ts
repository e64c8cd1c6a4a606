import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { failAccess } from "../faults/access"
import type { Attachment } from "../lib/mapping"
import { MAPPING_MODULE } from "../modules/mapping"

/** A file of an intervention with its bytes. Throws `row_not_found`. */
export async function readAttachment(
  scope: MedusaContainer,
  { intervention, id }: { intervention: string; id: string }
): Promise<{ attachment: Attachment; content: Buffer }> {
  const { attachments } = await scope
    .resolve(MAPPING_MODULE)
    .retrieveIntervention(intervention)
  const attachment = attachments?.find((one) => one.id === id)
  if (!attachment) throw failAccess("row_not_found")
  const content = await scope
    .resolve(Modules.FILE)
    .getAsBuffer(attachment.file_id)
  return { attachment, content }
}
