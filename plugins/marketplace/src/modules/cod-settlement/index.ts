import { Module } from "@medusajs/framework/utils"
import { CodSettlementModuleService } from "./service"

/** Name of the module of couriers' settlements in the container. */
export const COD_SETTLEMENT_MODULE = "cod_settlement"

export default Module(COD_SETTLEMENT_MODULE, {
  service: CodSettlementModuleService,
})

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    cod_settlement: CodSettlementModuleService
  }
}
