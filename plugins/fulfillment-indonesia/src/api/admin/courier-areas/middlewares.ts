import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { fail } from "../../../errors"
import { CheckedArea, CourierAreasQuery } from "./validators"

/** Reads the search into `req.validatedQuery`, or refuses it in both languages. */
function readSearch(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const read = CourierAreasQuery.safeParse(req.query)
  if (!read.success) {
    next(fail("courier_search_invalid"))
    return
  }
  req.validatedQuery = read.data
  next()
}

/** Reads the body into `req.validatedBody`, or refuses it in both languages. */
function readArea(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const read = CheckedArea.safeParse(req.body)
  if (!read.success) {
    next(fail("courier_area_invalid"))
    return
  }
  req.validatedBody = read.data
  next()
}

export const adminCourierAreaMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/courier-areas",
    middlewares: [readSearch],
  },
  {
    method: ["POST"],
    matcher: "/admin/courier-areas/:id",
    middlewares: [readArea],
  },
]
