import { Module } from "@medusajs/framework/utils"
import { DeliveryModuleService } from "./service"

/** Name of the module of shops' own delivery and pick-up in the container. */
export const DELIVERY_MODULE = "delivery"

export default Module(DELIVERY_MODULE, { service: DeliveryModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    delivery: DeliveryModuleService
  }
}
