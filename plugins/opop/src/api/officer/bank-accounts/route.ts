import type { MedusaResponse } from "@medusajs/framework/http"
import { listOfficeAccounts } from "../../../queries/list-bank-accounts"
import type { BankAccountsQuery } from "../../application-validators"
import type { OfficerRequest } from "../../scope/types"

/** Changes of accounts in the officer's territory, longest waiting first. */
export const GET = async (
  req: OfficerRequest<unknown, BankAccountsQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const page = await listOfficeAccounts(req.scope, {
    ...{ ...query, territory: req.officer.territory },
  })
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
