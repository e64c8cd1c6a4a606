import { getLocale, getTranslations } from "next-intl/server"
import type { RegisterRow } from "@/data/office/register"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { MappingBadge } from "./mapping-badge"
import { ShopBadge } from "./shop-badge"

/** `Cisaat, Kab. Sukabumi, Jawa Barat` without the last part. */
const withoutProvince = (place: string) => place.replace(/,[^,]*$/, "")

/** A pesantren in the register: where it is, how far it is, who was there. */
export const EntryRow = async ({ row }: Readonly<{ row: RegisterRow }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
  ])
  const { last_visit: visit, cohort_year: cohort } = row
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 bg-white px-4 py-3 hover:bg-indigo-soft @4xl:grid-cols-[minmax(0,1fr)_9rem_8rem_8rem_9rem] @4xl:items-center">
      <div className="min-w-0 @max-4xl:col-span-2">
        <p className="flex flex-wrap items-center gap-x-2">
          <Link
            href={localPath(locale, `/dinas/pesantren/${row.id}`)}
            className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
          >
            {row.name}
          </Link>
          {row.is_verified ? null : <Badge>{t("row.draft")}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {[withoutProvince(row.place), row.nspp].filter(Boolean).join(" · ")}
        </p>
      </div>
      <MappingBadge state={row.mapping} />
      <p className="text-sm @max-4xl:text-right">
        {t(`stages.${row.opop_stage}`)}
        {cohort === null ? null : (
          <span className="text-ink-soft"> {cohort}</span>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-x-2">
        <ShopBadge state={row.shop_state} />
        {row.products_count > 0 ? (
          <span className="text-sm text-ink-soft">
            {t("row.products", { count: row.products_count })}
          </span>
        ) : null}
      </div>
      <p className="text-sm text-ink-soft @max-4xl:text-right">
        {visit
          ? t("row.visited", { date: formatDate(visit.at, locale) })
          : t("row.neverVisited")}
      </p>
    </li>
  )
}
