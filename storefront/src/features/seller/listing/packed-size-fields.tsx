import { getTranslations } from "next-intl/server"
import { SIZE_FIELDS } from "@/lib/listing-form"
import type { PackedSize } from "@/lib/packed-size"
import { FormField } from "../../shared/form-field"

const HINT = "size-hint"

/** The three sides of a packed piece: all of them or none. */
export const PackedSizeFields = async ({
  size,
}: Readonly<{ size: PackedSize | null }>) => {
  const [t, form] = await Promise.all([
    getTranslations("sellerListing.form"),
    getTranslations("form"),
  ])
  return (
    <fieldset className="min-w-0" aria-describedby={HINT}>
      <legend className="pb-1 text-sm font-semibold">
        {t("size")}
        <span className="font-normal text-ink-soft">
          {` (${form("optional")})`}
        </span>
      </legend>
      <div className="grid grid-cols-3 gap-2 sm:gap-3">
        {SIZE_FIELDS.map(({ name, side }) => (
          <FormField
            key={name}
            name={name}
            label={t(`side.${side}`)}
            defaultValue={size ? String(size[side]) : ""}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
          />
        ))}
      </div>
      <p id={HINT} className="pt-1 text-sm text-ink-soft">
        {t("sizeHint")}
      </p>
    </fieldset>
  )
}
