import { Module } from "@medusajs/framework/utils"
import { GatewaysService } from "./service"

export const GATEWAYS_MODULE = "paymentGateways"

export default Module(GATEWAYS_MODULE, { service: GatewaysService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    paymentGateways: GatewaysService
  }
}
