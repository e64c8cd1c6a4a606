import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { RuleSetter } from "../lib/rule-setter"

/** The administrator who sets a rule, as the log of rules keeps it. */
export const adminOf = (
  req: AuthenticatedMedusaRequest<unknown>
): RuleSetter["by"] => ({
  ...{ type: "admin", id: req.auth_context.actor_id, name: null },
})
