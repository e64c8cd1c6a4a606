import { defineMiddlewares } from "@medusajs/framework/http"
import { adminPesantrenMiddlewares } from "./admin/pesantren/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { errorHandler } from "./error-handler"
import { areaMiddlewares } from "./store/areas/middlewares"
import { pesantrenMiddlewares } from "./store/pesantren/middlewares"
import { productMiddlewares } from "./store/products/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...areaMiddlewares,
    ...pesantrenMiddlewares,
    ...productMiddlewares,
    ...adminPesantrenMiddlewares,
    ...adminProductMiddlewares,
  ],
})
