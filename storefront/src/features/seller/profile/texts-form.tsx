import { getLocale, getTranslations } from "next-intl/server"
import { saveShopProfile } from "@/actions/seller/save-shop-profile"
import type { ShopProfile } from "@/data/seller/profile"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { Disclosure } from "../../shared/disclosure"
import { FormDone } from "../../shared/form-done"
import { FormField, FormTextarea } from "../../shared/form-field"
import { FieldGroup } from "../field-group"

/** The name and the story of the shop, to be written anew. */
export const TextsForm = async ({
  profile,
}: Readonly<{ profile: ShopProfile }>) => {
  const [locale, t, application, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.profile"),
    getTranslations("sellerApplication"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <FieldGroup id="cerita" title={t("texts")}>
      <ActionForm
        action={saveShopProfile.bind(null, locale)}
        summaryTitle={form("mend")}
        label={t("texts")}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="version" value={profile.version} />
        <FormField
          name="name"
          label={application("field.profile.shop_name")}
          note={form("optional")}
          hint={application("hint.shopName")}
          maxLength={120}
          defaultValue={profile.name ?? ""}
        />
        <FormTextarea
          name="story"
          label={application("field.profile.story")}
          hint={application("hint.story")}
          rows={8}
          maxLength={5000}
          defaultValue={profile.story ?? ""}
          required
        />
        <Disclosure
          summary={application("group.english")}
          isOpen={profile.story_en !== null}
        >
          <FormTextarea
            name="story_en"
            label={application("field.profile.story_en")}
            note={form("optional")}
            rows={6}
            maxLength={5000}
            defaultValue={profile.story_en ?? ""}
          />
        </Disclosure>
        <FormDone className="empty:hidden" />
        <SubmitButton pendingText={seller("wait")} className="self-start">
          {seller("save")}
        </SubmitButton>
      </ActionForm>
    </FieldGroup>
  )
}
