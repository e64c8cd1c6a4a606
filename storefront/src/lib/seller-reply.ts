import "server-only"
import { getTranslations } from "next-intl/server"
import { ApiError } from "@/data/api-error"
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/i18n/locales"
import { MESSAGES } from "@/i18n/messages"
import { faultOf } from "./faults"
import type { DeskReply } from "./desk-reply"
import { spokenRefusal } from "./spoken-refusal"

/** The language that a script of ours asks for. */
export const localeOf = (request: Request): Locale => {
  const asked = new URL(request.url).searchParams.get("bahasa")
  return isLocale(asked) ? asked : DEFAULT_LOCALE
}

const NO_STORE = { "cache-control": "no-store" }

/**
 * Answers a script of the seller centre: what `run` gives, or a refusal in
 * words. Only pages of this site may ask: a form elsewhere is turned away
 * before anything is read.
 */
export async function replyTo<Data extends object>(
  request: Request,
  run: (locale: Locale) => Promise<Data>
): Promise<Response> {
  const site = request.headers.get("sec-fetch-site")
  if (site !== null && site !== "same-origin")
    return new Response(null, { status: 403, headers: NO_STORE })
  const locale = localeOf(request)
  try {
    const body: DeskReply<Data> = { ok: true, ...(await run(locale)) }
    return Response.json(body, { headers: NO_STORE })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const body: DeskReply<Data> = {
      ok: false,
      code: error.code,
      text: await wordsOf(error, locale),
    }
    return Response.json(body, { status: error.status, headers: NO_STORE })
  }
}

/** A refusal as a sentence in the reader's language. */
async function wordsOf(error: ApiError, locale: Locale): Promise<string> {
  const spoken = spokenRefusal(error)
  if (spoken !== null) return spoken
  const t = await getTranslations({ locale, namespace: "form.faults" })
  const fault = faultOf(error)
  const key = Object.keys(MESSAGES.id.form.faults).find(
    (one) => "alert" in fault && one === fault.alert
  )
  return t((key ?? "unknown") as "unknown")
}
