import { ApiError } from "@/data/api-error"
import { importProgress } from "@/data/office/imports"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"

const answer = (body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: { "cache-control": "private, no-store" },
  })

/** How far an import is: `{ state, progress }`. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/dinas/impor-kemajuan/[id]">
): Promise<Response> => {
  const { id, locale } = await params
  if (!/^[a-z]+_\w{1,60}$/.test(id) || !isLocale(locale)) return answer({}, 404)
  if (!(await officerToken())) return answer({}, 401)
  try {
    const { state, progress } = await importProgress(id, locale)
    return answer({ state, progress })
  } catch (error) {
    return answer({}, error instanceof ApiError ? error.status : 502)
  }
}
