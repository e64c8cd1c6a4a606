import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "../validate"
import { CodRuleBody } from "./cod-rules/validators"
import { FundAccountBody } from "./fund-accounts/validators"
import { PaymentMethodBody } from "./payment-methods/validators"
import { PaymentSettingBody } from "./payment-settings/validators"

export const adminMoneyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/fund-accounts",
    middlewares: [validateBody(FundAccountBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/payment-settings",
    middlewares: [validateBody(PaymentSettingBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/payment-methods",
    middlewares: [validateBody(PaymentMethodBody)],
  },
  {
    method: ["POST"],
    matcher: "/admin/cod-rules",
    middlewares: [validateBody(CodRuleBody)],
  },
]
