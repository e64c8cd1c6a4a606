import { ApiError } from "@/data/api-error"
import { exportMisses } from "@/data/office/search-misses"
import { isLocale } from "@/i18n/locales"
import { isWeek } from "@/lib/iso-week"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** What buyers looked for in vain in a week (`?minggu=2026-W48`), as CSV. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/[locale]/dinas/pencarian-ekspor">
): Promise<Response> => {
  const { locale } = await params
  const week = new URL(request.url).searchParams.get("minggu") ?? ""
  if (!isLocale(locale) || !isWeek(week)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  try {
    const { type, bytes } = await exportMisses(week, { locale })
    const headers = privateFileHeaders(type, `pencarian-${week}.csv`)
    return new Response(bytes, { headers })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
