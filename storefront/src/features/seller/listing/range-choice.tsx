import { getTranslations } from "next-intl/server"
import { RANGES, type Range } from "@/lib/listing-form"
import { FormChoices } from "../../shared/form-choices"

/** How far goods may go: a fish does not travel like a book. */
export const RangeChoice = async ({
  chosen,
}: Readonly<{ chosen: Range | null }>) => {
  const t = await getTranslations("sellerListing.form")
  return (
    <FormChoices
      name="range"
      legend={t("range")}
      defaultValue={chosen ?? undefined}
      choices={RANGES.map((value) => ({
        value,
        label: t(`range${value}`),
        ...(value === "N" ? {} : { hint: t(`range${value}Hint`) }),
      }))}
    />
  )
}
