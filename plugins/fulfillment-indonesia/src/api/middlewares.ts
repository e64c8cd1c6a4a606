import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCourierAreaMiddlewares } from "./admin/courier-areas/middlewares"
import { adminInsuranceRateMiddlewares } from "./admin/insurance-rates/middlewares"
import { adminShippingRateMiddlewares } from "./admin/shipping-rates/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminCourierAreaMiddlewares,
    ...adminInsuranceRateMiddlewares,
    ...adminShippingRateMiddlewares,
  ],
})
