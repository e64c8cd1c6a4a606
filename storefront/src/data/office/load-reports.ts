import "server-only"
import type { ReportChoice } from "@/lib/report-choice"
import {
  getReportChoices,
  getReportOverview,
  getReportTable,
  orAway,
  type ReportChoices,
  type ReportOverview,
  type ReportTable,
} from "./reports"

/** No regency has as many kecamatan. */
const MOST_DISTRICTS = 200

/** Of which regency the kecamatan are shown; null while there are several. */
function regencyOf(choice: ReportChoice, { areas }: ReportChoices) {
  if (choice.wilayah !== "") return choice.wilayah.slice(0, 5)
  const regencies = new Set(
    areas
      .filter(({ code }) => code.length > 2)
      .map(({ code }) => code.slice(0, 5))
  )
  const [only] = regencies
  return regencies.size === 1 && only ? only : null
}

interface Reports {
  overview: ReportOverview
  choices: ReportChoices
  regency: string | null
  /** Figures of its kecamatan. */
  districts: ReportTable | null
}

async function load(choice: ReportChoice): Promise<Reports> {
  const [overview, choices] = await Promise.all([
    getReportOverview(choice),
    getReportChoices(),
  ])
  const regency = regencyOf(choice, choices)
  const districts = regency
    ? await getReportTable(
        "kecamatan",
        { ...choice, wilayah: regency },
        { limit: MOST_DISTRICTS }
      )
    : null
  return { overview, choices, regency, districts }
}

/** All that the overview shows, or `"away"` while reports cannot be read. */
export const loadReports = (choice: ReportChoice) => orAway(load(choice))
