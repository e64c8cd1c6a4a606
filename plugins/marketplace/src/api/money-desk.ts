import type { MedusaContainer } from "@medusajs/framework/types"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { covers, type OfficerRole } from "@pasar-santri/opop/lib/roles"
import { officerOf } from "@pasar-santri/opop/api/scope/actor-of"
import type { MoneyLog, MoneyWorkflow } from "../lib/money-act"
import { keepsFund } from "../lib/money-desk"
import { fundAreaOf } from "../queries/money/fund-area"
import type { MoneyReader } from "../queries/money/visible-rows"
import { actOnMoneyWorkflow } from "../workflows/act-on-money"
import { runByName } from "../workflows/run-by-name"

/** The officer at the desk of money. */
export interface MoneyDesk extends MoneyReader {
  id: string
  /** The officer's roles at the office that keeps the accounts. */
  roles: OfficerRole[]
}

export function deskOf(req: OfficerRequest): MoneyDesk {
  const area = fundAreaOf(req.scope)
  const { id, grants, territory } = req.officer
  return {
    ...{ id, territory, keeps: keepsFund(territory, area) },
    roles: grants
      .filter(({ area_code }) => area !== null && covers(area_code, area))
      .map(({ role }) => role),
  }
}

/** Runs an act on money in the officer's name; `by` is added to its input. */
export async function actOnMoney(
  req: OfficerRequest,
  workflow: MoneyWorkflow,
  { input, log }: { input: Record<string, unknown>; log: MoneyLog }
): Promise<unknown> {
  const { result } = await actOnMoneyWorkflow(req.scope).run({
    input: {
      ...{ workflow, log, by: officerOf(req) },
      input: { by: req.officer.id, ...input },
    },
  })
  return result
}

/** What a bank's file would bring, as the payment plugin reads it. */
export async function previewStatement(
  container: MedusaContainer,
  input: Record<string, unknown>
): Promise<unknown> {
  return runByName(container, "preview-statement", input)
}
