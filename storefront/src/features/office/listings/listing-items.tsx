import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/office/listings"
import { paperKindOf } from "@/lib/case-states"
import { Badge } from "@/ui/badge"
import { Panel } from "../panel"
import type { ListingWords } from "./listing-words"
import { ValueView } from "./value-view"

const TONES = {
  open: "notice",
  answered: "place",
  accepted: "success",
} as const

/** What was asked to be put right, and what stands there now. */
export const ListingItems = async ({
  listing,
  words,
}: Readonly<{ listing: Listing; words: ListingWords }>) => {
  const [t, cases] = await Promise.all([
    getTranslations("officeListings"),
    getTranslations("officeCases.items"),
  ])
  return (
    <Panel id="perbaikan" title={t("parts.items")}>
      {listing.items.length === 0 ? (
        <p className="text-ink-soft">{t("items.empty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {listing.items.toReversed().map((item) => (
            <li
              key={item.id}
              className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0"
            >
              <p className="flex flex-wrap items-center gap-2">
                <strong>{words.path(item.path)}</strong>
                <Badge tone={TONES[item.state]}>{cases(item.state)}</Badge>
              </p>
              <p className="whitespace-pre-line">{item.reason}</p>
              {item.answer ? (
                <p className="text-sm">
                  <span className="text-ink-soft">{cases("answer")}: </span>
                  {item.answer}
                </p>
              ) : null}
              {item.is_changed && item.state === "answered" ? (
                paperKindOf(item.path) === null ? (
                  <dl className="grid gap-3 text-sm md:grid-cols-2">
                    <div className="rounded-control bg-sand p-3">
                      <dt className="text-ink-soft">{cases("before")}</dt>
                      <dd>
                        <ValueView
                          path={item.path}
                          value={item.before}
                          against={item.now}
                          words={words}
                        />
                      </dd>
                    </div>
                    <div className="rounded-control bg-indigo-soft p-3">
                      <dt className="text-indigo-deep">{cases("after")}</dt>
                      <dd>
                        <ValueView
                          path={item.path}
                          value={item.now}
                          against={item.before}
                          words={words}
                        />
                      </dd>
                    </div>
                  </dl>
                ) : (
                  <p className="text-sm">{cases("newPaper")}</p>
                )
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
