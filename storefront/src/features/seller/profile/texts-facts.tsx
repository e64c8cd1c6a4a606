import { getTranslations } from "next-intl/server"
import type { ShopProfile } from "@/data/seller/profile"
import { Prose } from "../../shared/prose"
import { FieldGroup } from "../field-group"

/** The name and the story of a shop that cannot be changed now, for reading. */
export const TextsFacts = async ({
  profile,
}: Readonly<{ profile: ShopProfile }>) => {
  const [t, application] = await Promise.all([
    getTranslations("sellerShop.profile"),
    getTranslations("sellerApplication.field.profile"),
  ])
  const rows = [
    ["shop_name", profile.name ?? profile.register.name],
    ["story", profile.story],
    ["story_en", profile.story_en],
  ] as const
  return (
    <FieldGroup id="cerita" title={t("texts")}>
      <dl className="flex flex-col gap-3">
        {rows.map(([key, text]) =>
          text ? (
            <div key={key}>
              <dt className="text-sm text-ink-soft">{application(key)}</dt>
              <dd className="break-words">
                <Prose text={text} />
              </dd>
            </div>
          ) : null
        )}
      </dl>
    </FieldGroup>
  )
}
