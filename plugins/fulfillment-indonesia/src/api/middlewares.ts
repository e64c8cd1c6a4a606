import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCourierAreaMiddlewares } from "./admin/courier-areas/middlewares"
import { adminShippingRateMiddlewares } from "./admin/shipping-rates/middlewares"

export default defineMiddlewares({
  routes: [...adminShippingRateMiddlewares, ...adminCourierAreaMiddlewares],
})
