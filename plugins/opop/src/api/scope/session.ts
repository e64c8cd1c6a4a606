import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { failAccess } from "../../faults/access"
import { ACCESS_MODULE } from "../../modules/access"

const Session = z.object({
  actor_id: z.string(),
  actor_type: z.string(),
  auth_identity_id: z.string().min(1),
  /** Seconds. */
  iat: z.number(),
})
export type Session = z.infer<typeof Session>

/** Whether a session began before the password of its login changed. */
async function isBeforeFloor(
  { scope }: MedusaRequest,
  { iat, auth_identity_id }: Pick<Session, "iat" | "auth_identity_id">
): Promise<boolean> {
  const [floor] = await scope
    .resolve(ACCESS_MODULE)
    .listSessionFloors({ id: auth_identity_id }, { take: 1 })
  // A token of the same second is the one that was given with the change.
  return !!floor && iat < Math.floor(floor.valid_from.getTime() / 1000)
}

/**
 * Whether what Medusa has read of a session, of whatever kind, is older than
 * the password of its login. False without one: API keys have no password.
 */
export async function isOver(
  req: MedusaRequest,
  context: unknown
): Promise<boolean> {
  const session = Session.safeParse(context)
  return session.success && isBeforeFloor(req, session.data)
}

/**
 * The session of a request, which Medusa's `authenticate` has read. Throws
 * `session_required` without one, `session_expired` when it is older than
 * `maxHours` or than the login's password.
 */
export async function requireSession(
  req: MedusaRequest,
  { actorType, maxHours }: { actorType: string; maxHours?: number }
): Promise<Session> {
  const { auth_context } = req as { auth_context?: unknown }
  const session = Session.safeParse(auth_context)
  if (!session.success || session.data.actor_type !== actorType) {
    throw failAccess("session_required")
  }
  const age = Date.now() - session.data.iat * 1000
  if (maxHours !== undefined && age > maxHours * 3_600_000)
    throw failAccess("session_expired")
  if (await isBeforeFloor(req, session.data))
    throw failAccess("session_expired")
  return session.data
}
