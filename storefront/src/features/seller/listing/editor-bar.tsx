import { getTranslations } from "next-intl/server"
import type { Listing } from "@/data/seller/listing-schema"
import { fieldOfPath } from "@/lib/listing-form"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { SaveBar } from "../save-bar"
import { DeskButton } from "./desk-button"
import { FormDone } from "../../shared/form-done"
import { hasChoices } from "./variant-rows"

/** What is missing before a product can be handed in, and the buttons. */
export const EditorBar = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const [t, seller] = await Promise.all([
    getTranslations("sellerListing"),
    getTranslations("seller"),
  ])
  const { state, missing, can } = listing
  const wait = seller("wait")
  if (state === "published")
    return (
      <>
        <FormDone className="empty:hidden" />
        <SaveBar>
          <DeskButton intent="save" pendingText={wait}>
            {t("save.change")}
          </DeskButton>
        </SaveBar>
      </>
    )
  const choices = hasChoices(listing)
  return (
    <>
      <Card as="section" labelledBy="sebelum">
        <h2 id="sebelum" className="pb-2 text-xl">
          {t("missing.title")}
        </h2>
        {missing.length === 0 ? (
          <p className="flex items-center gap-2 font-semibold text-pandan">
            <Icon name="circle-check" />
            {t("missing.none")}
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {missing.map(({ path, message }) => (
              <li key={path}>
                <a
                  href={`#${fieldOfPath(path, choices)}`}
                  className="flex min-h-11 items-center gap-3 py-2 no-underline hover:underline"
                >
                  <Icon
                    name="circle-exclamation-point"
                    className="text-turmeric-dark"
                  />
                  <span className="min-w-0 flex-1">{message}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <FormDone className="empty:hidden" />
      <SaveBar>
        <DeskButton intent="save" look="secondary" pendingText={wait}>
          {t("save.draft")}
        </DeskButton>
        {can.includes("submit") ? (
          <DeskButton intent="submit" pendingText={wait}>
            {state === "revision_requested"
              ? t("save.again")
              : t("save.submit")}
          </DeskButton>
        ) : null}
      </SaveBar>
    </>
  )
}
