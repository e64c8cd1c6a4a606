import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../validate"
import {
  AdminPesantrenQuery,
  CreatePesantrenBody,
  PageQuery,
  ShopBody,
  ShopStateBody,
  UpdatePesantrenBody,
} from "./validators"

export const adminPesantrenMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/pesantren",
    middlewares: [validateQuery(AdminPesantrenQuery)],
  },
  {
    method: ["POST"],
    matcher: "/admin/pesantren",
    middlewares: [validateBody(CreatePesantrenBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/pesantren/:id",
    middlewares: [validateBody(UpdatePesantrenBody)],
  },
  {
    method: ["GET"],
    matcher: "/admin/pesantren/:id/products",
    middlewares: [validateQuery(PageQuery)],
  },
  {
    method: ["POST"],
    matcher: "/admin/pesantren/:id/shop",
    middlewares: [validateBody(ShopBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/pesantren/:id/shop/state",
    middlewares: [validateBody(ShopStateBody)],
  },
]
