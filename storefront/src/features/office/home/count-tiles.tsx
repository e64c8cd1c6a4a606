import { getLocale, getTranslations } from "next-intl/server"
import type { Overview } from "@/data/office/overview"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { waitingMoney } from "@/lib/waiting-money"
import { Age } from "../age"

type Tile = Readonly<{
  title: string
  note: string
  count: number
  /** ISO time of who has waited longest. */
  oldest: string | null
  path: string
}>

/** How much waits where, and since when: each a way into its queue. */
export const CountTiles = async ({
  overview,
}: Readonly<{ overview: Overview }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeHome.queue"),
  ])
  const { submitted, review, listings, papers, accounts } = overview
  const { overdue, money, breaks } = overview
  const tiles: Tile[] = [
    {
      title: t("cases"),
      note: t("casesNew"),
      count: submitted.count,
      oldest: submitted.applications[0]?.submitted_at ?? null,
      path: "/dinas/pengajuan?status=submitted",
    },
    {
      title: t("cases"),
      note: t("casesReview"),
      count: review.count,
      oldest: review.applications[0]?.submitted_at ?? null,
      path: "/dinas/pengajuan?status=under_review",
    },
    ...(listings
      ? [
          {
            title: t("listings"),
            note: t("listingsOpen"),
            count: listings.count,
            oldest: listings.listings[0]?.waits_since ?? null,
            path: "/dinas/produk",
          },
        ]
      : []),
    ...(papers
      ? [
          {
            title: t("papers"),
            note: t("papersOpen"),
            count: papers.count,
            oldest: papers.papers[0]?.created_at ?? null,
            path: "/dinas/berkas",
          },
        ]
      : []),
    ...(accounts
      ? [
          {
            title: t("accounts"),
            note: t("accountsOpen"),
            count: accounts.count,
            oldest: accounts.accounts[0]?.created_at ?? null,
            path: "/dinas/rekening",
          },
        ]
      : []),
    ...(overdue && overdue.count > 0
      ? [
          {
            title: t("orders"),
            note: t("ordersOverdue"),
            count: overdue.count,
            oldest: overdue.orders[0]?.due_at ?? null,
            path: "/dinas/pesanan?lewat=1",
          },
        ]
      : []),
    ...(money
      ? [
          {
            title: t("money"),
            note: t("moneyOpen"),
            count: waitingMoney(money),
            oldest: null,
            path: "/dinas/pembayaran",
          },
          {
            title: t("refunds"),
            note: t("refundsOpen"),
            count: money.refunds.open + money.refunds.claimed_paid,
            oldest: null,
            path: "/dinas/pengembalian",
          },
        ]
      : []),
    ...(breaks && breaks.count > 0
      ? [
          {
            title: t("breaks"),
            note: t("breaksOpen"),
            count: breaks.count,
            oldest: null,
            path: "/dinas/selisih",
          },
        ]
      : []),
  ]
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
      {tiles.map(({ title, note, count, oldest, path }) => (
        <li
          key={title + note}
          className="relative flex flex-col rounded-card border border-line bg-white p-4 hover:bg-indigo-soft"
        >
          <span className="font-serif text-2xl tabular-nums">{count}</span>
          <Link
            href={localPath(locale, path)}
            className="font-semibold no-underline after:absolute after:inset-0"
          >
            {title}
          </Link>
          <span className="text-sm text-ink-soft">{note}</span>
          <span className="pt-1">
            {count > 0 ? <Age since={oldest} /> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
