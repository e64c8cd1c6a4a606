import path from "node:path"
import { defineMiddlewares } from "@medusajs/framework/http"
import { serveScope } from "@pasar-santri/opop/api/scope/serve-scope"
import { SCOPES } from "@pasar-santri/opop/api/scope/tables/index"
import { validateBody, validateQuery } from "@pasar-santri/opop/api/validate"
import { ImpactQuery, Nothing } from "./report-validators"
import { REPORTS_SCOPE } from "./scope/reports"

export default defineMiddlewares({
  routes: [
    ...serveScope(path.resolve(__dirname), REPORTS_SCOPE, [SCOPES]),
    {
      ...{ method: ["GET"], matcher: "/store/impact" },
      middlewares: [validateQuery(ImpactQuery)],
    },
    {
      ...{ method: ["GET"], matcher: "/admin/reports/status" },
      middlewares: [validateQuery(Nothing)],
    },
    {
      ...{ method: ["POST"], matcher: "/admin/reports/refresh" },
      middlewares: [validateBody(Nothing)],
    },
  ],
})
