import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { fail } from "../lib/faults"
import { isWeakPassword } from "../lib/password"

const Body = z.object({
  email: z.string().optional(),
  password: z.string(),
})

/** Stands before registering and changing a password. Throws password_weak. */
export function refuseWeakPasswords(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.params["auth_provider"] !== "emailpass") return next()
  const body = Body.safeParse(req.body)
  if (!body.success || isWeakPassword(body.data.password, body.data.email)) {
    return next(fail("password_weak"))
  }
  next()
}

const UPDATE = /^\/[^/]+\/emailpass\/update\/?$/i

/**
 * The same before Medusa reads the token of a reset link, which it uses up:
 * a weak password must not cost the link.
 */
export function refuseWeakUpdates(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.method !== "POST" || !UPDATE.test(req.path)) return next()
  const body = Body.safeParse(req.body)
  const isRefused = !body.success || isWeakPassword(body.data.password)
  next(isRefused ? fail("password_weak") : undefined)
}
