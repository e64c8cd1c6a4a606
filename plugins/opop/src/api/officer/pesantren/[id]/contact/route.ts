import type { MedusaResponse } from "@medusajs/framework/http"
import { getContact } from "../../../../../queries/get-contact"
import { logReadingWorkflow } from "../../../../../workflows/log-reading"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Whom to call, in full. Reading it is logged. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const { district_code, ...contact } = await getContact(req.scope, id)
  await logReadingWorkflow(req.scope).run({
    input: [
      {
        by: officerOf(req),
        action: "pesantren.contact_read",
        entity: "pesantren",
        entity_id: id,
        pesantren_id: id,
        area_code: district_code,
      },
    ],
  })
  res.set("Cache-Control", "no-store").json({ contact })
}
