import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AuditQuery } from "../../audit-validators"
import { InviteOfficerBody, OfficersQuery } from "../../people-validators"
import { validateBody, validateQuery } from "../../validate"

export const adminOfficerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/officers",
    middlewares: [validateQuery(OfficersQuery)],
  },
  {
    method: ["POST"],
    matcher: "/admin/officers/invitations",
    middlewares: [validateBody(InviteOfficerBody)],
  },
  {
    method: ["GET"],
    matcher: "/admin/audit",
    middlewares: [validateQuery(AuditQuery)],
  },
]
