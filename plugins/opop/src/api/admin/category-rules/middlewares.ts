import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "../../validate"
import { CategoryRuleBody } from "./validators"

/** What categories ask of their goods, for administrators. */
export const adminCategoryRuleMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/category-rules",
    middlewares: [validateBody(CategoryRuleBody)],
  },
]
