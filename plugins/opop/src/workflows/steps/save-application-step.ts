import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { failApplication } from "../../faults/application"
import { failNumber } from "../../faults/numbers"
import { readHolder } from "../../lib/account-holder"
import {
  type ApplicationData,
  type ApplicationStep,
  changesBetween,
} from "../../lib/application-data"
import { isEditable } from "../../lib/application-states"
import {
  areasOfApplication,
  institutionNames,
  tidyStep,
  warningsOf,
} from "../../lib/application-warnings"
import { findBank } from "../../lib/banks"
import { APPLICATION_MODULE } from "../../modules/application"
import { knownAreas } from "../../queries/known-areas"
import type { CaseActor } from "./judge-application"

export type SaveApplicationInput = {
  id: string
  by: CaseActor
  /** The version that the form was made from. */
  version: number
  step: ApplicationStep
  /** The whole step; what is not in it is not said any more. */
  values: ApplicationData[ApplicationStep]
}

/** Throws `bank_unknown`, `holder_is_office`, `holder_not_institution`. */
export function checkBank(data: ApplicationData): void {
  const { bank, holder } = data.bank
  if (bank && !findBank(bank))
    throw failNumber("bank_unknown", { field: "bank.bank" })
  const names = institutionNames(data).filter(Boolean)
  if (!holder || names.length === 0) return
  const { fault } = readHolder(holder, names)
  if (fault) throw failNumber(fault, { field: "bank.holder" })
}

/**
 * Saves one step of a case: numbers tidied, those that cannot be refused, the
 * odd ones noted. Undo writes back what stood there. Throws `row_not_found`,
 * `application_not_editable`, `application_changed_meanwhile`,
 * `district_unknown` and the faults of numbers and banks, naming the field.
 */
export const saveApplicationStepStep = createStep(
  "save-application-step",
  async (input: SaveApplicationInput, { container }) => {
    const { id, by, version, step, values } = input
    const service = container.resolve(APPLICATION_MODULE)
    const [found] = await service.listApplications({ id }, { take: 1 })
    if (!found || found.seller_id !== by.id) throw failAccess("row_not_found")
    if (!isEditable(found.state))
      throw failApplication("application_not_editable")
    if (found.version !== version)
      throw failApplication("application_changed_meanwhile")
    const { data, typed, invalid } = tidyStep(
      { ...found.data, [step]: values },
      step
    )
    const [wrong] = invalid
    if (wrong) throw failNumber(wrong.code, { field: wrong.path })
    if (step === "bank") checkBank(data)
    const district = data.address.district_code ?? null
    const areas = await knownAreas(container, [
      ...areasOfApplication(data),
      ...(district ? [district] : []),
    ])
    if (district && !areas.has(district))
      throw fail("district_unknown", {
        district,
        field: "address.district_code",
      })
    const others = Object.entries(found.typed ?? {}).filter(
      ([path]) => !path.startsWith(`${step}.`)
    )
    const before = {
      ...{ data: found.data, typed: found.typed, warnings: found.warnings },
      ...{ name: found.name, district_code: found.district_code },
    }
    const isTaken = await service.changeApplication({
      ...{ id, version },
      patch: {
        data,
        typed: { ...Object.fromEntries(others), ...typed },
        warnings: warningsOf(data, areas),
        name: data.identity.name ?? null,
        district_code: district,
      },
    })
    if (!isTaken) throw failApplication("application_changed_meanwhile")
    return new StepResponse(
      {
        pesantren_id: found.pesantren_id,
        // Until it is handed in, the office does not read along.
        area_code: found.submitted_at ? district : null,
        changes: changesBetween(found.data, data),
      },
      { id, version: version + 1, patch: before }
    )
  },
  async (undo, { container }) => {
    if (undo)
      await container.resolve(APPLICATION_MODULE).changeApplication(undo)
  }
)
