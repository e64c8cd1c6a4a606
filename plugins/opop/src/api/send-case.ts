import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { getOfficeApplication } from "../queries/get-office-application"
import { getOwnApplication } from "../queries/get-own-application"
import { readerLocale } from "./error-handler"
import type { OfficerRequest, SellerRequest } from "./scope/types"

/** Answers a case as the applicant sees it now; by default that of the path. */
export async function sendOwnCase(
  req: SellerRequest,
  res: MedusaResponse,
  { id = req.params["id"] ?? "", status = 200 } = {}
): Promise<void> {
  const application = await getOwnApplication(req.scope, id, readerLocale(req))
  res.status(status).json({ application })
}

/** Answers the case of the path as this officer sees it now. */
export async function sendOfficerCase(
  req: OfficerRequest,
  res: MedusaResponse
): Promise<void> {
  const { id, grants } = req.officer
  const application = await getOfficeApplication(
    req.scope,
    req.params["id"] ?? "",
    { reader: { type: "officer", id, grants }, locale: readerLocale(req) }
  )
  res.json({ application })
}

/** Answers the case of the path as administrators see it now. */
export async function sendAdminCase(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const application = await getOfficeApplication(
    req.scope,
    req.params["id"] ?? "",
    {
      reader: {
        ...{ type: "admin", id: req.auth_context.actor_id, grants: null },
      },
      locale: readerLocale(req),
    }
  )
  res.json({ application })
}
