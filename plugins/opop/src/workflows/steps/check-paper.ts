import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failPaper } from "../../faults/paper"
import { dayOf } from "../../lib/day"
import { areasIn, type NumberWarning } from "../../lib/identity-numbers"
import { readPaperNumber } from "../../lib/paper-number"
import { answers, type PaperRule } from "../../lib/paper-rules"
import {
  PAPER_TRAITS,
  type PaperKind,
  type PaperOwner,
  type Statement,
} from "../../lib/papers"
import { AREA_MODULE } from "../../modules/area"
import { loadPaperPlace } from "../../queries/load-paper-place"

/** What somebody says of a paper. */
export type PaperSaid = {
  kind: PaperKind
  statement: Statement
  /** Code of the reason why none is needed. */
  exemption: string | null
  /** As it was typed. */
  number: string | null
  /** Last day it holds; null: it does not end, or its number says it. */
  valid_until: string | null
}

export type CheckPaperInput = PaperSaid & {
  owner_type: PaperOwner
  owner_id: string
  has_file: boolean
}

export type CheckedPaper = PaperSaid & {
  owner_type: PaperOwner
  owner_id: string
  pesantren_id: string | null
  /** Kecamatan of what it is shown for. */
  area_code: string | null
  is_draft: boolean
  warnings: NumberWarning[]
}

/**
 * Whether a paper is asked for where it is shown, and can be what it is said to
 * be. Answers it as it is stored. Throws `row_not_found`, `paper_locked`,
 * `paper_kind_unwanted`, `paper_number_missing`, `paper_number_invalid`,
 * `paper_file_missing`, `paper_out_of_date`, `paper_exemption_unknown`,
 * `paper_in_process_over`.
 */
export const checkPaperStep = createStep(
  "check-paper",
  async ({ has_file, ...said }: CheckPaperInput, { container }) => {
    const { owner_type, owner_id, kind, statement } = said
    const place = await loadPaperPlace(container, { owner_type, owner_id })
    if (!place) throw failAccess("row_not_found")
    if (!place.is_open) throw failPaper("paper_locked")
    const rule = place.rules.find((one) => answers(one, kind))
    if (!rule) throw failPaper("paper_kind_unwanted")
    if (statement === "certificate" && !has_file)
      throw failPaper("paper_file_missing")
    const today = dayOf(new Date())
    const { number, warnings, valid_until } = await termsOf(
      container,
      { said, rule, district: place.district_code },
      today
    )
    if (valid_until !== null && valid_until < today)
      throw failPaper("paper_out_of_date")
    return new StepResponse({
      ...said,
      number,
      valid_until,
      warnings,
      exemption: statement === "exempt" ? said.exemption : null,
      pesantren_id: owner_type === "application" ? null : place.pesantren_id,
      area_code: place.district_code,
      is_draft: place.is_draft,
    } satisfies CheckedPaper)
  }
)

type Terms = Pick<CheckedPaper, "number" | "warnings" | "valid_until">

async function termsOf(
  container: MedusaContainer,
  {
    said,
    rule,
    district,
  }: { said: PaperSaid; rule: PaperRule; district: string | null },
  today: string
): Promise<Terms> {
  const { kind, statement, exemption, number, valid_until } = said
  const isOther = kind !== rule.kind
  if (statement === "exempt") {
    if (isOther || !rule.exemptions.includes(exemption ?? ""))
      throw failPaper("paper_exemption_unknown")
    return { number: null, warnings: [], valid_until: null }
  }
  if (statement === "in_process") {
    if (isOther || (rule.in_process_until ?? "") < today)
      throw failPaper("paper_in_process_over")
    // The number of the request is of no known form.
    return { number, warnings: [], valid_until: rule.in_process_until }
  }
  const read = readPaperNumber(kind, number, {
    district,
    areas: await areasOf(container, kind, number),
  })
  if (read.fault) throw failPaper(`paper_number_${read.fault}`)
  return {
    number: read.value,
    warnings: read.warnings,
    valid_until: earlierOf(valid_until, read.validUntil),
  }
}

/** A number that names its own end is not outlived by what is typed beside it. */
const earlierOf = (typed: string | null, read: string | null) =>
  typed !== null && read !== null && read < typed ? read : (typed ?? read)

/** Those of the areas that a number names which there are. */
async function areasOf(
  container: MedusaContainer,
  kind: PaperKind,
  text: string | null
): Promise<ReadonlySet<string>> {
  const form = PAPER_TRAITS[kind].number
  const codes = form && text ? areasIn(form, text) : []
  if (codes.length === 0) return new Set()
  const areas = await container
    .resolve(AREA_MODULE)
    .listAreas({ id: codes }, { select: ["id"], take: codes.length })
  return new Set(areas.map(({ id }) => id))
}
