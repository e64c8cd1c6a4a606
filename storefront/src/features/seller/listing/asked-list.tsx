import { getTranslations } from "next-intl/server"
import { hasChoices } from "@/data/seller/desk-state"
import type { Listing } from "@/data/seller/listing-schema"
import { fieldOfPath } from "@/lib/listing-form"
import { Badge } from "@/ui/badge"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Disclosure } from "../../shared/disclosure"
import { DESK_FORM } from "./desk-form"
import { pieceNames } from "./piece-words"
import { SideBySide } from "./side-by-side"

/** Exactly what an officer asks to be put right, each with its reason. */
export const AskedList = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const items = listing.items.filter(({ state }) => state === "open")
  if (items.length === 0) return null
  const [t, what] = await Promise.all([
    getTranslations("sellerListing.revision"),
    pieceNames(),
  ])
  const choices = hasChoices(listing)
  return (
    <section aria-labelledby="perbaikan">
      <h2 id="perbaikan" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-3">
        {items.map(({ id, path, reason, is_changed, before, now }) => (
          <Card as="li" key={id} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-bold">{what(path)}</h3>
              <Badge tone={is_changed ? "success" : "notice"}>
                {is_changed ? t("changed") : t("open")}
              </Badge>
            </div>
            <blockquote className="border-l-4 border-turmeric pl-3">
              {reason}
            </blockquote>
            {path.startsWith("paper:") ? null : (
              <SideBySide
                path={path}
                before={before}
                {...(is_changed ? { after: now } : {})}
                words={{ before: t("before"), after: t("now") }}
              />
            )}
            <a
              href={`#${fieldOfPath(path, choices)}`}
              className={`${buttonClass(is_changed ? "quiet" : "secondary", "small")} self-start`}
            >
              {t("mend", { what: what(path) })}
            </a>
            {is_changed ? null : (
              <Disclosure summary={t("answer")}>
                <label
                  htmlFor={`answer_${id}`}
                  className="text-sm font-semibold"
                >
                  {t("yourAnswer")}
                </label>
                <textarea
                  id={`answer_${id}`}
                  name={`answer_${id}`}
                  form={DESK_FORM}
                  rows={3}
                  maxLength={1000}
                  className="mt-1 w-full rounded-control border border-line-strong bg-white px-3 py-2 text-base"
                />
              </Disclosure>
            )}
          </Card>
        ))}
      </ul>
    </section>
  )
}
