import path from "node:path"
import { defineMiddlewares } from "@medusajs/framework/http"
import { assertDeclared } from "@pasar-santri/opop/api/scope/assert-declared"
import { serveScope } from "@pasar-santri/opop/api/scope/serve-scope"
import { SCOPES } from "@pasar-santri/opop/api/scope/tables/index"
import { adminBreakMiddlewares } from "./admin/breaks/middlewares"
import { adminTimeMiddlewares } from "./admin/time-middlewares"
import { completionMiddlewares } from "./completion-middlewares"
import { BUYER_ROUTES, buyerMiddlewares, CUSTOMER_ROUTES } from "./scope/buyer"
import { MARKETPLACE_SCOPE } from "./scope/index"

const ROOT = path.resolve(__dirname)

assertDeclared(
  ROOT,
  [{ folder: "store", routes: [...BUYER_ROUTES, ...CUSTOMER_ROUTES] }],
  []
)

export default defineMiddlewares({
  routes: [
    ...serveScope(ROOT, MARKETPLACE_SCOPE, [SCOPES]),
    ...buyerMiddlewares,
    ...completionMiddlewares,
    ...adminBreakMiddlewares,
    ...adminTimeMiddlewares,
  ],
})
