import { Module } from "@medusajs/framework/utils"
import { PesantrenModuleService } from "./service"

/** Name of the pesantren module in the container and in links. */
export const PESANTREN_MODULE = "pesantren"

export default Module(PESANTREN_MODULE, { service: PesantrenModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    pesantren: PesantrenModuleService
  }
}
