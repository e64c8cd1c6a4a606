import { ApiError } from "@/data/api-error"
import { allVisitPlaces } from "@/data/office/visit-places"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"

const answer = (body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: { "cache-control": "private, no-store" },
  })

/** The pesantren that an officer's phone keeps to choose from. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/dinas/kunjungan/daftar">
): Promise<Response> => {
  const { locale } = await params
  if (!isLocale(locale)) return answer({}, 404)
  if (!(await officerToken())) return answer({}, 401)
  try {
    return answer({ places: await allVisitPlaces({ locale }) })
  } catch (error) {
    return answer({}, error instanceof ApiError ? error.status : 502)
  }
}
