import type { MiddlewareRoute } from "@medusajs/framework/http"
import { assertDeclared } from "./assert-declared"
import { scopeMiddlewares } from "./scope-middlewares"
import type { ScopeTable } from "./types"

/**
 * The guards of a plugin's routes below `/officer` and `/seller`, made from its
 * table. `root` is the folder `api` of the plugin, in which each of its routes
 * must have a row and each row a route; `others` are the tables of the plugins
 * beside it, whose routes its guards must leave alone. Throws, so that the
 * backend does not start, when that is not so.
 */
export function serveScope(
  root: string,
  scope: ScopeTable,
  others: readonly ScopeTable[] = []
): MiddlewareRoute[] {
  assertDeclared(
    root,
    [
      {
        folder: "officer",
        routes: scope.officer,
        others: others.flatMap(({ officer }) => officer),
      },
      {
        folder: "seller",
        routes: scope.seller,
        others: others.flatMap(({ seller }) => seller),
      },
    ],
    Object.keys(scope.owners)
  )
  return scopeMiddlewares(scope)
}
