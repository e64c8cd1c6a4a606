import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AcceptPaperBody,
  ExemptionBody,
  PaperRuleBody,
  PaperRuleQuery,
  RefusePaperBody,
} from "../../paper-validators"
import { validateBody, validateQuery } from "../../validate"

export const adminPaperMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/paper-rules",
    middlewares: [validateQuery(PaperRuleQuery)],
  },
  {
    method: ["POST"],
    matcher: "/admin/paper-rules",
    middlewares: [validateBody(PaperRuleBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/paper-exemptions",
    middlewares: [validateBody(ExemptionBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/papers/:id/accept",
    middlewares: [validateBody(AcceptPaperBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/papers/:id/refuse",
    middlewares: [validateBody(RefusePaperBody)],
  },
]
