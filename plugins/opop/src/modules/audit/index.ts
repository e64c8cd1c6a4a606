import { Module } from "@medusajs/framework/utils"
import { AuditModuleService } from "./service"

/** Name of the audit module in the container. */
export const AUDIT_MODULE = "audit"

export default Module(AUDIT_MODULE, { service: AuditModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    audit: AuditModuleService
  }
}
