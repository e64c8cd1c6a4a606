import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { endSessionsWorkflow } from "../../workflows/end-sessions"

/**
 * Stands before Medusa's route that changes a password: once it has, and before
 * it answers, all sessions of the login are over. Medusa says nothing of the
 * change in an event.
 */
export function endSessionsOnChange(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { auth_identity_id } = req.auth_context
  const answer = res.json.bind(res)
  const afterwards = (body: unknown) => {
    if (res.statusCode !== 200) return answer(body)
    endSessionsWorkflow(req.scope)
      .run({ input: { auth_identity_id } })
      .then(() => answer(body), next)
    return res
  }
  Object.assign(res, { json: afterwards })
  next()
}
