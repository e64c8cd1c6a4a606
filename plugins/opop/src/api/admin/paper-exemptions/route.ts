import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { setExemptionsWorkflow } from "../../../workflows/set-exemptions"
import type { ExemptionBody } from "../../paper-validators"
import { adminOf } from "../../scope/actor-of"

/** Adds or corrects a reason with which goods need no paper. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ExemptionBody>,
  res: MedusaResponse
) => {
  const { result } = await setExemptionsWorkflow(req.scope).run({
    input: { by: await adminOf(req), exemptions: [req.validatedBody] },
  })
  res.status(201).json({ exemption: result[0] })
}
