import { getLocale, getTranslations } from "next-intl/server"
import type { QueuedCase } from "@/data/office/cases"
import { localPath } from "@/i18n/locales"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Age } from "./age"
import { CaseState } from "./case-state"

/** States in which a case waits for the office. */
const WAITS = ["submitted", "under_review"]

/** A case in the queue: whose it is, where it stands, who holds it, how long. */
export const CaseRow = async ({
  row,
  officerId,
}: Readonly<{ row: QueuedCase; officerId: string }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases"),
  ])
  const { assigned_to: holder } = row
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 bg-white px-4 py-3 hover:bg-indigo-soft @3xl:grid-cols-[minmax(0,1fr)_11rem_10rem_7rem] @3xl:items-center">
      <div className="min-w-0 @max-3xl:col-span-2">
        <Link
          href={localPath(locale, `/dinas/pengajuan/${row.id}`)}
          className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {row.name ?? t("case.unnamed")}
        </Link>
        <p className="truncate pb-1 text-sm text-ink-soft @3xl:pb-0">
          {row.place}
        </p>
      </div>
      <div className="flex flex-wrap content-start items-start gap-1 @max-3xl:col-span-2">
        <CaseState state={row.state} />
        {row.is_verified ? (
          <Badge tone="success">{t("row.verified")}</Badge>
        ) : null}
        {row.is_appeal ? <Badge tone="notice">{t("row.appeal")}</Badge> : null}
      </div>
      <p className="text-sm text-ink-soft">
        {holder === null
          ? t("row.unheld")
          : holder.id === officerId
            ? t("row.mine")
            : t("row.holder", { name: holder.name ?? "–" })}
      </p>
      <div className="flex flex-col items-end text-right">
        {WAITS.includes(row.state) ? <Age since={row.submitted_at} /> : null}
        {row.warnings > 0 ? (
          <span className="text-sm text-turmeric-dark">
            {t("row.warnings", { count: row.warnings })}
          </span>
        ) : null}
        {row.open_items > 0 ? (
          <span className="text-sm text-ink-soft">
            {t("row.openItems", { count: row.open_items })}
          </span>
        ) : null}
      </div>
    </li>
  )
}
