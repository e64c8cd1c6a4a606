import { Module } from "@medusajs/framework/utils"
import { AccessModuleService } from "./service"

/** Name of the access module in the container. */
export const ACCESS_MODULE = "access"

export default Module(ACCESS_MODULE, { service: AccessModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    access: AccessModuleService
  }
}
