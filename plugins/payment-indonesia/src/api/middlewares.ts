import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMoneyMiddlewares } from "./admin/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { transferMiddlewares } from "./store/transfers/middlewares"

export default defineMiddlewares({
  routes: [
    ...hookMiddlewares,
    ...transferMiddlewares,
    ...adminMoneyMiddlewares,
  ],
})
