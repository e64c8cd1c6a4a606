import { defineMiddlewares } from "@medusajs/framework/http"
import { adminInsuranceRateMiddlewares } from "./admin/insurance-rates/middlewares"
import { adminShippingRateMiddlewares } from "./admin/shipping-rates/middlewares"

export default defineMiddlewares({
  routes: [...adminInsuranceRateMiddlewares, ...adminShippingRateMiddlewares],
})
