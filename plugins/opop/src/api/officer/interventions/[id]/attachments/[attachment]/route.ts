import type { MedusaResponse } from "@medusajs/framework/http"
import { readAttachment } from "../../../../../../queries/read-attachment"
import type { OfficerRequest } from "../../../../../scope/types"
import { sendFile } from "../../../../send-file"

/** A paper of an intervention; private, so only through here. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "", attachment: file = "" } = req.params
  const { attachment, content } = await readAttachment(req.scope, {
    ...{ intervention: id, id: file },
  })
  sendFile(res, {
    ...{ name: attachment.name, mime: attachment.mime_type, content },
  })
}
