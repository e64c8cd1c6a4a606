import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "@/data/category"
import type { Application } from "@/data/seller/applications"
import { CATEGORY_TICK } from "@/lib/application-fields"
import { Disclosure } from "../../shared/disclosure"
import { FormTick } from "../../shared/form-field"
import { FieldGroup } from "../field-group"
import { partFields } from "./fields"

/** What buyers read of the shop, and what it will sell. */
export const ProfileStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [locale, t, { line, text }] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication"),
    partFields(application, "profile"),
  ])
  const categories = await listCategories(locale)
  const saved = application.data.profile["categories"]
  const chosen = new Set<unknown>(Array.isArray(saved) ? saved : [])
  return (
    <>
      <FieldGroup id="toko">
        {line("shop_name", {
          isOptional: true,
          hint: t("hint.shopName"),
          maxLength: 120,
        })}
        {text("story", {
          hint: t("hint.story"),
          rows: 6,
          maxLength: 5000,
          required: true,
        })}
        {text("products", {
          hint: t("hint.products"),
          rows: 3,
          maxLength: 1000,
          required: true,
        })}
      </FieldGroup>
      <FieldGroup
        id="categories"
        title={t("group.categories")}
        hint={t("group.categoriesHint")}
      >
        <div className="divide-y divide-line">
          {categories
            .filter(({ parent }) => parent === null)
            .map(({ handle, name, children }) => (
              <Disclosure
                key={handle}
                summary={name}
                isOpen={children.some((child) => chosen.has(child.handle))}
              >
                <div className="pb-2 pl-6">
                  {children.map((child) => (
                    <FormTick
                      key={child.handle}
                      name={`${CATEGORY_TICK}${child.handle}`}
                      label={child.name}
                      defaultChecked={chosen.has(child.handle)}
                    />
                  ))}
                </div>
              </Disclosure>
            ))}
        </div>
      </FieldGroup>
      <Disclosure summary={t("group.english")}>
        {text("story_en", { isOptional: true, rows: 5, maxLength: 5000 })}
      </Disclosure>
    </>
  )
}
