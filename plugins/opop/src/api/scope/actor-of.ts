import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
} from "@medusajs/framework/http"
import type { Actor } from "../../lib/actor"
import { loadAdminName } from "../../queries/load-admin-name"
import type { OfficerRequest, SellerRequest } from "./types"

const from = (req: MedusaRequest) => ({
  ip: req.ip ?? null,
  request_id: (req as { requestId?: string }).requestId ?? null,
})

/** Who asks, as the log keeps it. */
export const officerOf = (req: OfficerRequest): Actor => ({
  type: "officer",
  id: req.officer.id,
  name: req.officer.name,
  ...from(req),
})

export const sellerOf = (req: SellerRequest): Actor => ({
  type: "seller",
  id: req.seller.id || null,
  name: req.seller.name || null,
  ...from(req),
})

/** The administrator of a request below `/admin`; a secret API key has no name. */
export const adminOf = async (
  req: AuthenticatedMedusaRequest
): Promise<Actor> => {
  const { actor_id, actor_type } = req.auth_context
  return {
    type: "admin",
    id: actor_id,
    name:
      actor_type === "user" ? await loadAdminName(req.scope, actor_id) : null,
    ...from(req),
  }
}
