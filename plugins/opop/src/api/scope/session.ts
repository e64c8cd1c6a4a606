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
  const { iat, auth_identity_id } = session.data
  if (maxHours !== undefined && Date.now() - iat * 1000 > maxHours * 3_600_000)
    throw failAccess("session_expired")
  const [floor] = await req.scope
    .resolve(ACCESS_MODULE)
    .listSessionFloors({ id: auth_identity_id }, { take: 1 })
  // A token of the same second is the one that was given with the change.
  if (floor && iat < Math.floor(floor.valid_from.getTime() / 1000))
    throw failAccess("session_expired")
  return session.data
}
