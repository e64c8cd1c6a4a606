import path from "node:path"
import { defineMiddlewares } from "@medusajs/framework/http"
import { serveScope } from "@pasar-santri/opop/api/scope/serve-scope"
import { SCOPES } from "@pasar-santri/opop/api/scope/tables/index"
import { validateQuery } from "@pasar-santri/opop/api/validate"
import { ImpactQuery } from "./report-validators"
import { REPORTS_SCOPE } from "./scope/reports"

export default defineMiddlewares({
  routes: [
    ...serveScope(path.resolve(__dirname), REPORTS_SCOPE, [SCOPES]),
    {
      ...{ method: ["GET"], matcher: "/store/impact" },
      middlewares: [validateQuery(ImpactQuery)],
    },
  ],
})
