import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "@pasar-santri/opop/api/validate"
import {
  BreaksQuery,
  CloseBreakBody,
  RetryBreakBody,
} from "../../break-validators"

/** What administrators do with breaks; Medusa lets in nobody else below `/admin`. */
export const adminBreakMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/breaks",
    middlewares: [validateQuery(BreaksQuery)],
  },
  {
    method: ["POST"],
    matcher: "/admin/breaks/:id/retry",
    middlewares: [validateBody(RetryBreakBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/breaks/:id/close",
    middlewares: [validateBody(CloseBreakBody)],
  },
]
