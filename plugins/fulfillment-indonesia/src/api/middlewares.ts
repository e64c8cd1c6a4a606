import { defineMiddlewares } from "@medusajs/framework/http"
import { adminShippingRateMiddlewares } from "./admin/shipping-rates/middlewares"

export default defineMiddlewares({ routes: [...adminShippingRateMiddlewares] })
