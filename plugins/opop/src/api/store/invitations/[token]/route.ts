import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { failAccess } from "../../../../faults/access"
import { loadInvitation } from "../../../../queries/load-invitation"

/** What a link invites to, before anyone logs in; 404 when it is worn out. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const invitation = await loadInvitation(req.scope, req.params["token"] ?? "")
  if (!invitation) throw failAccess("invitation_invalid")
  res.set("Cache-Control", "no-store").json({ invitation })
}
