import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf } from "../lib/day"
import type { PaperKind } from "../lib/papers"
import { PAPER_MODULE } from "../modules/paper"

export type Exemption = {
  kind: PaperKind
  code: string
  name: string
  name_en: string
  basis: string
}

const ALL = 1000

/** The reasons for which goods need no paper, as they read at a time. */
export async function loadExemptions(
  container: MedusaContainer,
  at: Date
): Promise<Exemption[]> {
  const rows = await container
    .resolve(PAPER_MODULE)
    .listPaperExemptions(
      { valid_from: { $lte: dayOf(at) } },
      { order: { valid_from: "ASC" }, take: ALL }
    )
  const latest = new Map(
    rows.map(({ kind, code, name, name_en, basis }) => [
      `${kind} ${code}`,
      { kind, code, name, name_en, basis },
    ])
  )
  return [...latest.values()]
}
