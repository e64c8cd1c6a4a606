import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

/** The log. Only `createAuditEntries` and reading work: the database sees to it. */
export class AuditModuleService extends MedusaService({ AuditEntry }) {}
