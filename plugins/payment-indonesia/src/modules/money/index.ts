import { Module } from "@medusajs/framework/utils"
import { MoneyModuleService } from "./service"

/** Name of the money module in the container. */
export const MONEY_MODULE = "money"

export default Module(MONEY_MODULE, { service: MoneyModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    money: MoneyModuleService
  }
}
