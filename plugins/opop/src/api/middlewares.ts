import { defineMiddlewares } from "@medusajs/framework/http"
import { adminApplicationMiddlewares } from "./admin/applications/middlewares"
import { adminCategoryRuleMiddlewares } from "./admin/category-rules/middlewares"
import { adminOfficerMiddlewares } from "./admin/officers/middlewares"
import { adminPaperMiddlewares } from "./admin/papers/middlewares"
import { adminPesantrenMiddlewares } from "./admin/pesantren/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import path from "node:path"
import { errorHandler } from "./error-handler"
import { serveScope } from "./scope/serve-scope"
import { SCOPES } from "./scope/tables"
import { sessionMiddlewares } from "./sessions/middlewares"
import { areaMiddlewares } from "./store/areas/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { pesantrenMiddlewares } from "./store/pesantren/middlewares"
import { productMiddlewares } from "./store/products/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...sessionMiddlewares,
    ...serveScope(path.resolve(__dirname), SCOPES),
    ...areaMiddlewares,
    ...cartMiddlewares,
    ...pesantrenMiddlewares,
    ...productMiddlewares,
    ...adminPaperMiddlewares,
    ...adminCategoryRuleMiddlewares,
    ...adminPesantrenMiddlewares,
    ...adminApplicationMiddlewares,
    ...adminOfficerMiddlewares,
    ...adminProductMiddlewares,
  ],
})
