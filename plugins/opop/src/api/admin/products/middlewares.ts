import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { validateBody } from "../../validate"
import { MakerBody } from "./validators"

const additionalDataValidator = {
  pesantren_id: z.string().min(1).max(64).optional(),
}

/** Lets `additional_data.pesantren_id` through where Medusa takes such data. */
export const adminProductMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/products",
    additionalDataValidator,
  },
  {
    method: ["POST"],
    matcher: "/admin/products/:id",
    additionalDataValidator,
  },
  {
    method: ["POST"],
    matcher: "/admin/products/:id/pesantren",
    middlewares: [validateBody(MakerBody)],
  },
]
