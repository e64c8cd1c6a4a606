import "server-only"
import type { ReportChoice } from "@/lib/report-choice"
import { getReportOverview, getReportTable, orAway } from "./reports"

/** As many rows as the API gives at once; paper holds no more. */
const MOST_ROWS = 200

/** What the quarterly report prints, or `"away"` while reports cannot be read. */
export const loadQuarter = (choice: ReportChoice) =>
  orAway(
    Promise.all([
      getReportOverview(choice),
      getReportTable("kecamatan", choice, { limit: MOST_ROWS }),
      getReportTable("kategori", choice, { limit: MOST_ROWS }),
    ])
  )
