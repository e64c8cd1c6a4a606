import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { fail } from "../../errors"

/** Identifiers of this plugin's payment providers, as core names them in its address. */
const OURS = /^(pp_)?(transfer|qris|cod|midtrans|stripe)(_|$)/i

/**
 * Closes core's `/hooks/payment/:provider` for our providers (webhook_unknown,
 * 404): it answers before it has verified or kept anything, and would be a
 * second way in. Other plugins' providers keep it.
 */
export function closeCoreRoute(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  next(
    OURS.test(req.params["provider"] ?? "")
      ? fail("webhook_unknown")
      : undefined
  )
}
