import { getTranslations } from "next-intl/server"
import { missingParts } from "@/data/seller/desk-state"
import type { Listing } from "@/data/seller/listing-schema"
import { Card } from "@/ui/card"
import { SaveBar } from "../save-bar"
import { DeskButton } from "./desk-button"
import { MissingParts } from "./missing-parts"
import { FormDone } from "../../shared/form-done"

/** What is missing before a product can be handed in, and the buttons. */
export const EditorBar = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const [t, seller] = await Promise.all([
    getTranslations("sellerListing"),
    getTranslations("seller"),
  ])
  const { state, can } = listing
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
  return (
    <>
      <Card as="section" labelledBy="sebelum">
        <h2 id="sebelum" className="pb-2 text-xl">
          {t("missing.title")}
        </h2>
        <MissingParts
          missing={missingParts(listing)}
          none={t("missing.none")}
        />
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
