import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminAuditQuery } from "../../audit-validators"
import {
  GrantBody,
  InviteOfficerBody,
  OfficersQuery,
} from "../../people-validators"
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
    method: ["POST"],
    matcher: "/admin/officers/:id/grants",
    middlewares: [validateBody(GrantBody)],
  },
  {
    method: ["GET"],
    matcher: "/admin/audit",
    middlewares: [validateQuery(AdminAuditQuery)],
  },
]
