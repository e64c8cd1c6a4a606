import type { MiddlewareRoute } from "@medusajs/framework/http"
import { endSessionsOnChange } from "./end-sessions"
import {
  forgetEndedSession,
  refuseEndedSession,
  refuseOfficerRefresh,
} from "./refuse-ended"

/** Sessions end when the password changes (SessionFloor), on Medusa's own routes too. */
export const sessionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [forgetEndedSession] },
  { matcher: "/auth", middlewares: [forgetEndedSession] },
  { matcher: "/admin", middlewares: [refuseEndedSession] },
  {
    method: ["POST"],
    matcher: "/auth/token/refresh",
    middlewares: [refuseOfficerRefresh],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/update",
    middlewares: [endSessionsOnChange],
  },
]
