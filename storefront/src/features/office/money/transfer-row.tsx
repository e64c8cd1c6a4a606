import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Age } from "../age"
import { TransferState } from "./transfer-state"

/** A transfer that waits: for which order, how much of what, since when. */
export const TransferRow = async ({ row }: Readonly<{ row: Transfer }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
  ])
  const isReused = row.proofs.some(({ is_reused }) => is_reused)
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 bg-white px-4 py-3 hover:bg-indigo-soft @3xl:grid-cols-[minmax(0,1fr)_13rem_11rem_7rem] @3xl:items-center">
      <div className="min-w-0">
        <Link
          href={localPath(locale, `/dinas/pembayaran/${row.id}`)}
          className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {t("purchase", { number: row.number ?? "–" })}
        </Link>
        <p className="truncate text-sm text-ink-soft">
          {[row.buyer, ...row.parts.map(({ pesantren }) => pesantren.name)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <p className="text-right tabular-nums @3xl:text-left">
        <strong>{formatRupiah(row.due)}</strong>
        {row.received > 0 ? (
          <span className="block text-sm text-ink-soft">
            {t("received", { amount: formatRupiah(row.received) })}
          </span>
        ) : null}
      </p>
      <div className="flex flex-wrap items-start gap-1">
        <TransferState state={row.state} />
        {isReused ? <Badge tone="error">{t("reused")}</Badge> : null}
      </div>
      <div className="text-right">
        <Age since={row.claimed_at ?? row.placed_at} />
      </div>
    </li>
  )
}
