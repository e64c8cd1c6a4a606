import { Module } from "@medusajs/framework/utils"
import { ShopOrderModuleService } from "./service"

/** Name of the shop order module in the container. */
export const SHOP_ORDER_MODULE = "shop_order"

export default Module(SHOP_ORDER_MODULE, { service: ShopOrderModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    shop_order: ShopOrderModuleService
  }
}
