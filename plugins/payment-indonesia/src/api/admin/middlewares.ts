import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "../validate"
import { FundAccountBody } from "./fund-accounts/validators"
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
]
