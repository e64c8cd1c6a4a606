import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../validate"
import { AreasQuery } from "./validators"

/** The office's pickers and the shop's read areas by the same rules. */
export const areaMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/areas",
    middlewares: [validateQuery(AreasQuery)],
  },
  {
    method: ["GET"],
    matcher: "/admin/areas",
    middlewares: [validateQuery(AreasQuery)],
  },
]
