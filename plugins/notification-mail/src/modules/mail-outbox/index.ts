import { Module } from "@medusajs/framework/utils"
import { MailOutboxService } from "./service"

export const MAIL_OUTBOX_MODULE = "mailOutbox"

export default Module(MAIL_OUTBOX_MODULE, { service: MailOutboxService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    mailOutbox: MailOutboxService
  }
}
