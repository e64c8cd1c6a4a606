import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { fail } from "../../../errors"
import { NewRates } from "./validators"

/** Reads the body into `req.validatedBody`, or refuses it in both languages. */
function readRates(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const read = NewRates.safeParse(req.body)
  if (!read.success) {
    next(fail("rates_invalid"))
    return
  }
  req.validatedBody = read.data
  next()
}

export const adminShippingRateMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/shipping-rates",
    middlewares: [readRates],
  },
]
