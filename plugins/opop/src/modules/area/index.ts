import { Module } from "@medusajs/framework/utils"
import { AreaModuleService } from "./service"

/** Name of the area module in the container and in links. */
export const AREA_MODULE = "area"

export default Module(AREA_MODULE, { service: AreaModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    area: AreaModuleService
  }
}
