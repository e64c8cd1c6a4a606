import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../validate"
import { guardOfficer } from "./guard-officer"
import { guardSeller } from "./guard-seller"
import type { OfficerRoute, ScopeTable, SellerRoute } from "./types"

type Guarded = {
  route: OfficerRoute | SellerRoute
  actor: "officer" | "seller"
  guard: ReturnType<typeof guardOfficer>
}

// The guard answers in our words, so Medusa only reads who it is.
const read = (actor: string) =>
  authenticate(actor, ["bearer"], {
    allowUnauthenticated: true,
    allowUnregistered: true,
  })

const toMiddleware = ({ route, actor, guard }: Guarded): MiddlewareRoute => ({
  method: [route.method],
  matcher: route.path,
  ...(route.bodyLimit ? { bodyParser: { sizeLimit: route.bodyLimit } } : {}),
  middlewares: [
    read(actor),
    guard,
    ...(route.query ? [validateQuery(route.query)] : []),
    ...(route.body ? [validateBody(route.body)] : []),
  ],
})

/** One middleware a route of a table: who it is, may it, is it well-formed. */
export const scopeMiddlewares = (scope: ScopeTable): MiddlewareRoute[] => [
  ...scope.officer.map((route) =>
    toMiddleware({
      route,
      actor: "officer",
      guard: guardOfficer(route, scope.owners),
    })
  ),
  ...scope.seller.map((route) =>
    toMiddleware({
      route,
      actor: "seller",
      guard: guardSeller(route, scope.owners),
    })
  ),
]
