import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listTerritoryRules } from "../../../queries/territory-rules"
import { setTerritoryRuleWorkflow } from "../../../workflows/set-territory-rule"
import type { TerritorySettingBody } from "../../application-validators"
import { adminOf } from "../../scope/actor-of"

/** Where cases need four eyes or not; elsewhere they do. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ settings: await listTerritoryRules(req.scope) })
}

/** Says whether who verified a case of an area may decide it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<TerritorySettingBody>,
  res: MedusaResponse
) => {
  await setTerritoryRuleWorkflow(req.scope).run({
    input: { ...req.validatedBody, by: await adminOf(req) },
  })
  res.json({ settings: await listTerritoryRules(req.scope) })
}
