import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { fail } from "../../../errors"
import { NewInsuranceRate } from "./validators"

/** Reads the body into `req.validatedBody`, or refuses it in both languages. */
function readRate(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const read = NewInsuranceRate.safeParse(req.body)
  if (!read.success) {
    next(fail("insurance_invalid"))
    return
  }
  req.validatedBody = read.data
  next()
}

export const adminInsuranceRateMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/insurance-rates",
    middlewares: [readRate],
  },
]
