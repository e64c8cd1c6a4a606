import { Module } from "@medusajs/framework/utils"
import { InboxModuleService } from "./service"

export const INBOX_MODULE = "paymentInbox"

export default Module(INBOX_MODULE, { service: InboxModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    paymentInbox: InboxModuleService
  }
}
