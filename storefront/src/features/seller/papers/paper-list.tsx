import { getLocale, getTranslations } from "next-intl/server"
import type { Paper } from "@/data/seller/papers"
import { localPath } from "@/i18n/locales"
import { dayOf, formatDate, now } from "@/lib/date"
import { endStateOf } from "@/lib/paper-kinds"
import { Badge, type BadgeTone } from "@/ui/badge"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

const STATE_TONES: Readonly<Record<Paper["state"], BadgeTone>> = {
  pending: "place",
  accepted: "success",
  refused: "error",
  expired: "error",
}

type EndState = Exclude<ReturnType<typeof endStateOf>, "none">

const END_TONES: Readonly<Record<EndState, BadgeTone>> = {
  over: "error",
  soon: "notice",
  fine: "plain",
}

/** What needs a person first: refused and over, then what ends soon. */
const rank = ({ state, valid_until }: Paper, today: string): number => {
  if (state === "refused" || state === "expired") return 0
  return { over: 0, soon: 1, fine: 3, none: 3 }[endStateOf(valid_until, today)]
}

/** Papers of one sort, those that need a person first. */
export const PaperList = async ({
  id: listId,
  title,
  papers,
  names,
}: Readonly<{
  id: string
  title: string
  papers: readonly Paper[]
  /** Of products, by the id of their listing. */
  names: ReadonlyMap<string, string>
}>) => {
  if (papers.length === 0) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.papers"),
  ])
  const today = dayOf(now())
  const sorted = papers.toSorted(
    (one, other) => rank(one, today) - rank(other, today)
  )
  return (
    <section aria-labelledby={listId}>
      <h2 id={listId} className="pb-3 text-xl">
        {title}
      </h2>
      <ul className="flex flex-col gap-3">
        {sorted.map((paper) => {
          const { id, kind, number, state, valid_until: until } = paper
          const end = endStateOf(until, today)
          const product = names.get(paper.owner_id)
          return (
            <Card as="li" key={id}>
              <div className="flex flex-wrap items-start justify-between gap-2">
                <h3 className="font-bold">{t(`kind.${kind}.name`)}</h3>
                <span className="flex flex-wrap gap-1">
                  <Badge tone={STATE_TONES[state]}>{t(`state.${state}`)}</Badge>
                  {end === "none" || until === null ? null : (
                    <Badge tone={END_TONES[end]}>
                      {t(`list.${end}`, { date: formatDate(until, locale) })}
                    </Badge>
                  )}
                </span>
              </div>
              <p className="text-sm break-words text-ink-soft">
                {paper.statement === "certificate"
                  ? (number ?? t("noNumber"))
                  : t(`said.${paper.statement}`)}
              </p>
              {paper.reason && state === "refused" ? (
                <p className="pt-1 text-sm font-semibold text-manggis">
                  {paper.reason}
                </p>
              ) : null}
              <div className="-mb-2 -ml-3 flex flex-wrap gap-x-2 pt-1 empty:hidden">
                {paper.owner_type === "listing" ? (
                  <Link
                    href={localPath(
                      locale,
                      `/penjual/produk/${paper.owner_id}#paper-${kind}`
                    )}
                    className={buttonClass("quiet", "small")}
                  >
                    <Icon name="package" size={4} />
                    {product ?? t("list.renewAt")}
                  </Link>
                ) : null}
                {paper.has_file ? (
                  <a
                    href={`/api/penjual/berkas/${id}?untuk=toko`}
                    target="_blank"
                    rel="noreferrer"
                    className={buttonClass("quiet", "small")}
                  >
                    <Icon name="eye" size={4} />
                    {t("look")}
                  </a>
                ) : null}
              </div>
            </Card>
          )
        })}
      </ul>
    </section>
  )
}
