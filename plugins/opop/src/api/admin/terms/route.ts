import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listTerms } from "../../../queries/current-terms"
import { publishTermsWorkflow } from "../../../workflows/publish-terms"
import type { TermsBody } from "../../application-validators"
import { adminOf } from "../../scope/actor-of"

/** Every version of what people agree to, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ terms: await listTerms(req.scope) })
}

/** Publishes a version; those that are there are never changed. */
export const POST = async (
  req: AuthenticatedMedusaRequest<TermsBody>,
  res: MedusaResponse
) => {
  await publishTermsWorkflow(req.scope).run({
    input: { ...req.validatedBody, by: await adminOf(req) },
  })
  res.status(201).json({ terms: await listTerms(req.scope) })
}
