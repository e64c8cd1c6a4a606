import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { rememberWhile } from "../../../lib/request-memo"

/** A change of a cart asks several times what its goods and shops are. */
function readOnce(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const forget = rememberWhile(next)
  res.once("close", forget)
}

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [readOnce] },
  { matcher: "/store/shipping-options", middlewares: [readOnce] },
]
