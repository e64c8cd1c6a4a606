import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../validate"
import { NoQuery, PesantrenListQuery } from "./validators"

export const pesantrenMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/pesantren",
    middlewares: [validateQuery(PesantrenListQuery)],
  },
  {
    method: ["GET"],
    matcher: "/store/pesantren/:slug",
    middlewares: [validateQuery(NoQuery)],
  },
]
