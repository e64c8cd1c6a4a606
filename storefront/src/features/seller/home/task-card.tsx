import { getLocale, getTranslations } from "next-intl/server"
import type { Task } from "@/data/seller/home"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { formatDate } from "@/lib/date"
import { PAPER_KINDS } from "@/lib/paper-kinds"
import { TASK_PLACES } from "@/lib/seller-tasks"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

const TONES: Readonly<Record<Task["urgency"], string>> = {
  now: "bg-manggis-soft text-manggis",
  soon: "bg-turmeric-soft text-turmeric-dark",
  info: "bg-indigo-soft text-indigo",
}

/** Kinds whose things are papers: their detail is the kind of paper. */
const PAPERS = new Set(["paper_expired", "paper_refused", "paper_expiring"])
/** Kinds whose detail is a reason in somebody's words. */
const REASONED = new Set([
  "shop_suspended",
  "listing_revision",
  "account_refused",
  "listing_rejected",
  "change_refused",
  "holiday_now",
])

/** Something to do: what it is, which things, and the way there. */
export const TaskCard = async ({ task }: Readonly<{ task: Task }>) => {
  const [locale, t, paper] = await Promise.all([
    getLocale(),
    getTranslations("seller.home"),
    getTranslations("sellerShop.papers.kind"),
  ])
  const { kind, urgency, count, items } = task
  const { icon, one, all } = TASK_PLACES[kind]
  const paperName = (code: string | null) => {
    const known = PAPER_KINDS.find((each) => each === code)
    return known ? paper(`${known}.name`) : (code ?? "")
  }
  const titleOf = ({ title, detail }: Task["items"][number]) =>
    PAPERS.has(kind)
      ? [paperName(detail), title].filter(Boolean).join(" · ")
      : title
  // Who asked for it, and since when it can be used: until then one can object.
  const restOf = (name: string | null, due: string | null) =>
    [
      name ? t("askedBy", { name }) : null,
      due ? t("inUseFrom", { date: formatDate(due, locale) }) : null,
    ]
      .filter(Boolean)
      .join(" · ")
  const noteOf = ({ detail, due_on: due }: Task["items"][number]) => {
    if (kind === "low_stock") return t("left", { count: Number(detail) })
    if (kind === "account_resting") return restOf(detail, due)
    if (due) return t("due", { date: formatDate(due, locale) })
    return REASONED.has(kind) ? detail : null
  }
  // Two changes of one product are one way on.
  const shown = items.filter(
    (item, index) =>
      items.findIndex(
        ({ id, title }) => id === item.id && title === item.title
      ) === index
  )
  const isNamed = kind !== "first_listing" && kind !== "shop_suspended"
  return (
    <Card as="li" className="p-0!">
      <Link
        href={localPath(locale, all)}
        className="flex min-h-14 items-center gap-3 px-4 py-3 no-underline hover:bg-paper"
      >
        <span
          className={cx(
            "grid size-10 shrink-0 place-items-center rounded-full",
            TONES[urgency]
          )}
        >
          <Icon name={icon} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-bold">
            {t(`task.${kind}`, { count })}
          </span>
          {isNamed ? null : (
            <span className="block text-sm text-ink-soft">
              {items[0]?.detail ??
                t(
                  `why.${kind === "first_listing" ? "first_listing" : "shop_suspended"}`
                )}
            </span>
          )}
        </span>
        <Icon name="chevron-right" className="text-line-strong" />
      </Link>
      {isNamed ? (
        <ul className="border-t border-line">
          {shown.map((item) => {
            const note = noteOf(item)
            const words = (
              <>
                <span className="block font-semibold">{titleOf(item)}</span>
                {note ? (
                  <span className="line-clamp-2 text-ink-soft">{note}</span>
                ) : null}
              </>
            )
            return (
              <li key={item.id + item.title} className="text-sm">
                {one ? (
                  <Link
                    href={localPath(locale, one(item.id))}
                    className="flex min-h-11 flex-col justify-center py-1.5 pr-4 pl-17 no-underline hover:bg-paper"
                  >
                    {words}
                  </Link>
                ) : (
                  <p className="py-1.5 pr-4 pl-17">{words}</p>
                )}
              </li>
            )
          })}
          {count > items.length ? (
            <li className="py-2 pr-4 pl-17 text-sm text-ink-soft">
              {t("more", { count: count - items.length })}
            </li>
          ) : null}
        </ul>
      ) : null}
    </Card>
  )
}
