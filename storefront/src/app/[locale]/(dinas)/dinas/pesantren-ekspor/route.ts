import { ApiError } from "@/data/api-error"
import { exportRegister } from "@/data/office/register-export"
import { isLocale } from "@/i18n/locales"
import { now } from "@/lib/date"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"
import { readRegisterChoice } from "@/lib/register-filters"
import { dayInJakarta } from "@/lib/visit-draft"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** The register as a file: `?format=xlsx|csv` and the filters of its page. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/[locale]/dinas/pesantren-ekspor">
): Promise<Response> => {
  const { locale } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const format = asked["format"] === "csv" ? "csv" : "xlsx"
  if (!isLocale(locale)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  try {
    const choice = readRegisterChoice(asked)
    const { type, bytes } = await exportRegister(choice, format, { locale })
    const name = `pesantren-${dayInJakarta(now())}.${format}`
    return new Response(bytes, { headers: privateFileHeaders(type, name) })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
