import { Module } from "@medusajs/framework/utils"
import { MappingModuleService } from "./service"

/** Name of the mapping module in the container. */
export const MAPPING_MODULE = "mapping"

export default Module(MAPPING_MODULE, { service: MappingModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    mapping: MappingModuleService
  }
}
