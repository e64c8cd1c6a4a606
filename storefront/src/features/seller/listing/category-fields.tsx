import { getLocale, getTranslations } from "next-intl/server"
import type { CategoryRule } from "@/data/seller/listing-schema"
import { FormSelect } from "../../shared/form-field"
import { DeskButton } from "./desk-button"

const byParent = (rules: readonly CategoryRule[]) => {
  const groups = new Map<string, CategoryRule[]>()
  for (const rule of rules) {
    const key = rule.parent?.handle ?? rule.handle
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()]
}

/**
 * The category: which papers and facts are asked for follows from it, as soon
 * as it has been saved.
 */
export const CategoryField = async ({
  rules,
  chosen,
  canAutoSave,
}: Readonly<{
  rules: readonly CategoryRule[]
  chosen: string | null
  canAutoSave: boolean
}>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing.form"),
    getTranslations("seller"),
  ])
  const nameOf = ({ name, name_en }: Pick<CategoryRule, "name" | "name_en">) =>
    locale === "en" ? name_en : name
  const label = await getTranslations("sellerListing.field")
  return (
    <div className="flex flex-col gap-2">
      <FormSelect
        name="category"
        label={label("category")}
        hint={canAutoSave ? t("categoryHint") : t("categoryLater")}
        defaultValue={chosen ?? ""}
      >
        <option value="">{t("categoryPick")}</option>
        {byParent(rules).map((group) => {
          const [first] = group
          if (!first) return null
          return (
            <optgroup
              key={first.parent?.handle ?? first.handle}
              label={nameOf(first.parent ?? first)}
            >
              {group.map((rule) => (
                <option key={rule.handle} value={rule.handle}>
                  {nameOf(rule)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </FormSelect>
      <noscript>
        <DeskButton
          intent="category"
          look="secondary"
          size="small"
          pendingText={seller("wait")}
        >
          {t("categoryApply")}
        </DeskButton>
      </noscript>
    </div>
  )
}
