import {
  type AuthenticatedMedusaRequest,
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failAccess } from "../../faults/access"
import { isOver } from "../scope/session"

/** What Medusa keeps of a browser that is logged in by cookie. */
type Kept = { auth_context?: unknown }

const keptIn = (req: MedusaRequest) => (req as { session?: Kept }).session

function contextOfToken(req: MedusaRequest): unknown {
  const { http } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  return getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
}

/**
 * Whoever comes with a session that is over is a guest, as with a token that
 * has run out: a cart stays usable, one can log in again, and what needs a
 * login asks for one. Cookie and token are looked at each for itself.
 */
export async function forgetEndedSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const kept = keptIn(req)
  const isKeptOver = await isOver(req, kept?.auth_context)
  if (isKeptOver) delete kept?.auth_context
  const isTokenOver = await isOver(req, contextOfToken(req))
  if (isTokenOver) delete req.headers.authorization
  if (isKeptOver || isTokenOver) Reflect.deleteProperty(req, "auth_context")
  next()
}

/** The dashboard's API. Throws `session_expired`. */
export async function refuseEndedSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { auth_context } = req as Kept
  next(
    (await isOver(req, auth_context))
      ? failAccess("session_expired")
      : undefined
  )
}

/**
 * An officer's token cannot be exchanged for a younger one: the session would
 * never end. Throws `session_expired`.
 */
export function refuseOfficerRefresh(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const isOfficer = req.auth_context.actor_type === "officer"
  next(isOfficer ? failAccess("session_expired") : undefined)
}
