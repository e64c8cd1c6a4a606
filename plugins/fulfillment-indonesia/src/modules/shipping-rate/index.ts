import { Module } from "@medusajs/framework/utils"
import { ShippingRateModuleService } from "./service"

export const SHIPPING_RATE_MODULE = "shippingRate"

export default Module(SHIPPING_RATE_MODULE, {
  service: ShippingRateModuleService,
})
