import type { MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "@pasar-santri/opop/api/officer/send-file"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { dayOf } from "@pasar-santri/opop/lib/day"
import {
  TABLE_MIME,
  writeTable,
} from "@pasar-santri/opop/lib/spreadsheet/write-table"
import {
  loadSearchMisses,
  type SearchMisses,
} from "../../../queries/load-search-misses"
import type { SearchMissesQuery } from "../../search-misses-validators"

const HEADER = [
  ...["Kata", "Dicari", "Tanpa hasil", "Dibuka", "Dianggap sebagai"],
  "Terakhir dicari",
]

const toRow = (miss: SearchMisses["misses"][number]) => [
  ...[miss.words, miss.searches, miss.empty, miss.clicks, miss.corrected_to],
  dayOf(new Date(miss.last_at)),
]

/** What buyers looked for in vain in a week, as CSV. */
export const GET = async (
  req: OfficerRequest<unknown, SearchMissesQuery>,
  res: MedusaResponse
) => {
  const { week, misses } = await loadSearchMisses(
    req.scope,
    req.validatedQuery.week
  )
  const content = await writeTable("csv", {
    ...{ name: "Pencarian", header: HEADER, rows: misses.map(toRow) },
  })
  sendFile(res, {
    ...{ name: `pencarian-${week}.csv`, mime: TABLE_MIME.csv, content },
  })
}
