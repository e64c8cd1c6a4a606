import path from "node:path"
import { defineMiddlewares } from "@medusajs/framework/http"
import { serveScope } from "@pasar-santri/opop/api/scope/serve-scope"
import { SCOPES } from "@pasar-santri/opop/api/scope/tables/index"
import { REPORTS_SCOPE } from "./scope/reports"

export default defineMiddlewares({
  routes: serveScope(path.resolve(__dirname), REPORTS_SCOPE, [SCOPES]),
})
