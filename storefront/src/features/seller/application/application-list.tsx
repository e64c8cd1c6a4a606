import { getLocale, getTranslations } from "next-intl/server"
import type { ListedApplication } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { applicationPath } from "@/lib/application-steps"
import { formatDate } from "@/lib/date"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { ApplicationBadge } from "./state-badge"

/** A person's applications, each with what to do next. */
export const ApplicationList = async ({
  applications,
}: Readonly<{ applications: readonly ListedApplication[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication"),
  ])
  const wayOn = ({ state, open_items: count }: ListedApplication) => {
    if (state === "draft") return t("list.continue")
    return state === "revision_requested" && count > 0
      ? t("list.revise", { count })
      : t("list.open")
  }
  return (
    <ul className="flex flex-col gap-3">
      {applications.map((one) => (
        <Card as="li" key={one.id} className="relative">
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <Link
              href={localPath(locale, applicationPath(one.id))}
              className="min-w-0 font-serif text-lg no-underline after:absolute after:inset-0"
            >
              {one.name ?? t("none")}
            </Link>
            <ApplicationBadge state={one.state} />
          </div>
          <div className="flex items-center justify-between gap-3 pt-1">
            <span className="text-sm text-ink-soft">
              {t("list.updated", { date: formatDate(one.updated_at, locale) })}
            </span>
            <span className="flex items-center gap-1 text-sm font-semibold text-indigo">
              {wayOn(one)}
              <Icon name="chevron-right" size={4} />
            </span>
          </div>
        </Card>
      ))}
    </ul>
  )
}
