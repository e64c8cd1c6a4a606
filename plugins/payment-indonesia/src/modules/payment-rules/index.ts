import { Module } from "@medusajs/framework/utils"
import { PaymentRulesModuleService } from "./service"

export const PAYMENT_RULES_MODULE = "paymentRules"

export default Module(PAYMENT_RULES_MODULE, {
  service: PaymentRulesModuleService,
})
