import { MedusaService } from "@medusajs/framework/utils"
import { CodRefusal } from "./models/cod-refusal"
import { CodRule } from "./models/cod-rule"
import { CodSeller } from "./models/cod-seller"
import { PaymentMethodSetting } from "./models/payment-method-setting"
import { PaymentRuleChange } from "./models/payment-rule-change"
import { VerifiedPhone } from "./models/verified-phone"

/** Generated methods only. Of changes, only creating and reading work. */
export class PaymentRulesModuleService extends MedusaService({
  CodRefusal,
  CodRule,
  CodSeller,
  PaymentMethodSetting,
  PaymentRuleChange,
  VerifiedPhone,
}) {}
