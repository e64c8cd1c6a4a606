import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "@pasar-santri/opop/api/validate"
import { NewDeadlineBody, NewHolidayBody } from "../time-validators"

/** What administrators set about time; Medusa lets in nobody else below `/admin`. */
export const adminTimeMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/order-deadlines",
    middlewares: [validateBody(NewDeadlineBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/public-holidays",
    middlewares: [validateBody(NewHolidayBody)],
  },
]
