import { Module } from "@medusajs/framework/utils"
import { PromotionReturnModuleService } from "./service"

/** Name of the module of promotions given back in the container. */
export const PROMOTION_RETURN_MODULE = "promotionReturn"

export default Module(PROMOTION_RETURN_MODULE, {
  service: PromotionReturnModuleService,
})

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    promotionReturn: PromotionReturnModuleService
  }
}
