import { getTranslations } from "next-intl/server"
import { hasChoices } from "@/data/seller/desk-state"
import type { Listing } from "@/data/seller/listing-schema"
import { fieldOfPath } from "@/lib/listing-form"
import { buttonClass } from "@/ui/button"
import { Disclosure } from "../../shared/disclosure"
import { AskedItem, AskedItems } from "../asked-items"
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
    <AskedItems title={t("title")}>
      {items.map(({ id, path, reason, is_changed, before, now }) => (
        <AskedItem
          key={id}
          name={what(path)}
          badge={is_changed ? t("changed") : t("open")}
          isChanged={is_changed}
          reason={reason}
        >
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
              <label htmlFor={`answer_${id}`} className="text-sm font-semibold">
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
        </AskedItem>
      ))}
    </AskedItems>
  )
}
