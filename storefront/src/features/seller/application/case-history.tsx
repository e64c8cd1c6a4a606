import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { formatDateTime } from "@/lib/date"
import { Disclosure } from "../../shared/disclosure"

const ACTIONS = [
  "submitted",
  "review_started",
  "revision_requested",
  "verified",
  "approved",
  "rejected",
  "withdrawn",
  "reopened",
  "appealed",
] as const

const BY = ["seller", "officer", "admin", "system"] as const

/** What happened to a case, newest first, and why. */
export const CaseHistory = async ({
  application: { timeline },
}: Readonly<{ application: Application }>) => {
  if (timeline.length === 0) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.history"),
  ])
  const named = (action: string) => {
    const key = ACTIONS.find((one) => `application.${one}` === action)
    return key ? t(`application.${key}`) : action
  }
  const actor = (type: string) => {
    const key = BY.find((one) => one === type)
    return key ? t(`by.${key}`) : type
  }
  return (
    <Disclosure summary={t("title")}>
      <ol className="flex flex-col gap-3 border-l-2 border-line pl-4">
        {timeline.map(({ action, at, by, reason }) => (
          <li key={`${at}${action}`} className="relative text-sm">
            <span
              aria-hidden
              className="absolute top-1.5 -left-5.5 size-2.5 rounded-full bg-line-strong"
            />
            <p className="font-semibold">{named(action)}</p>
            <p className="text-ink-soft">
              {formatDateTime(at, locale)} · {actor(by)}
            </p>
            {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
