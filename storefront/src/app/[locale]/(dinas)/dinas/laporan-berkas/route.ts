import { ApiError } from "@/data/api-error"
import { takeReport } from "@/data/office/reports"
import { isLocale } from "@/i18n/locales"
import { choiceParam, textParam } from "@/lib/office-list"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"
import { readReportChoice } from "@/lib/report-choice"
import { isReportTable, SALES } from "@/lib/report-tables"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** A table of the reports as a file, with the choice and the order of its page. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/[locale]/dinas/laporan-berkas">
): Promise<Response> => {
  const { locale } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const table = textParam(asked, "tabel")
  if (!isLocale(locale)) return nothing(404)
  if (table !== SALES && !isReportTable(table)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  const format = choiceParam(asked, "format", ["csv", "xlsx"]) ?? "xlsx"
  const direction = choiceParam(asked, "arah", ["asc", "desc"]) ?? ""
  const file = { format, sort: textParam(asked, "urut"), direction }
  const choice = readReportChoice(asked)
  try {
    const { type, bytes } = await takeReport(table, choice, file, { locale })
    const months = [choice.dari, choice.sampai].filter(Boolean).join("-")
    const name = ["laporan", table, months].filter(Boolean).join("-")
    const headers = privateFileHeaders(type, `${name}.${format}`)
    return new Response(bytes, { headers })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
