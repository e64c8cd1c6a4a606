import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMoneyMiddlewares } from "./admin/middlewares"
import { transferMiddlewares } from "./store/transfers/middlewares"

export default defineMiddlewares({
  routes: [...transferMiddlewares, ...adminMoneyMiddlewares],
})
