import { Module } from "@medusajs/framework/utils"
import { BreakModuleService } from "./service"

/** Name of the module of breaks in the container. */
export const BREAK_MODULE = "break"

export default Module(BREAK_MODULE, { service: BreakModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    break: BreakModuleService
  }
}
