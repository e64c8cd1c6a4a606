import { getLocale, getTranslations } from "next-intl/server"
import { writeListing } from "@/actions/seller/save-listing"
import { hasChoices } from "@/data/seller/desk-state"
import type { CategoryRule, Listing } from "@/data/seller/listing-schema"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { formatWeight } from "@/lib/weight"
import { Disclosure } from "../../shared/disclosure"
import { FormField, FormTextarea, FormTick } from "../../shared/form-field"
import { draftWords } from "../draft-words"
import { FieldGroup } from "../field-group"
import { AttributeFields, type AskedAttribute } from "./attribute-fields"
import { CategoryField } from "./category-fields"
import { EditorBar } from "./editor-bar"
import { ListingDesk } from "./listing-desk"
import { ListingPapers } from "./listing-papers"
import { PackedSizeFields } from "./packed-size-fields"
import { PhotoPanel } from "./photo-panel"
import { RangeChoice } from "./range-choice"
import { VariantEditor } from "./variant-editor"
import { variantRows } from "./variant-rows"
import { variantWords } from "./variant-words"
import { WritingHelp } from "./writing-help"

const EXTRA = ["maker_unit", "story", "storage"] as const
const ENGLISH = [
  "title_en",
  "description_en",
  "net_en",
  "ingredients_en",
  "storage_en",
  "maker_unit_en",
  "story_en",
] as const

const optional = (keys: readonly string[]): AskedAttribute[] =>
  keys.map((key) => ({ key, isRequired: false }))

/** A product that may be written: a draft, a revision, or one on sale. */
export const ListingEditor = async ({
  listing,
  rules,
}: Readonly<{ listing: Listing; rules: readonly CategoryRule[] }>) => {
  const [locale, t, form, draft, variants] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    getTranslations("form"),
    draftWords(),
    variantWords(),
  ])
  const { id, version, content, state } = listing
  const isSold = state === "published"
  const rule = rules.find(({ handle }) => handle === content.category) ?? null
  const asked = (rule?.attributes ?? []).map((one) => ({
    key: one.key,
    isRequired: one.is_required,
    maxLength: one.max_length,
  }))
  const known = new Set(asked.map(({ key }) => key))
  const usual = rule?.default_grams
    ? t("form.weightUsual", {
        weight: formatWeight(rule.default_grams, locale),
      })
    : t("form.weightHint")
  const maxLead = rule?.max_lead_days ?? LISTING_LIMITS.maxLeadDays
  return (
    <ListingDesk
      id={id}
      locale={locale}
      version={version}
      category={content.category ?? ""}
      action={writeListing.bind(null, locale)}
      canAutoSave={!isSold}
      summaryTitle={form("mend")}
      words={{
        draft,
        save: {
          saving: t("save.saving"),
          saved: t("save.saved"),
          offline: t("save.offline"),
        },
      }}
      photos={<PhotoPanel id={id} photos={content.photos} />}
      after={
        <>
          <ListingPapers listing={listing} />
          <EditorBar listing={listing} />
        </>
      }
    >
      <FieldGroup id="produknya" title={t("group.what")}>
        <FormField
          name="name"
          label={t("new.name")}
          hint={t("new.nameHint")}
          defaultValue={content.name}
          maxLength={LISTING_LIMITS.name}
          autoComplete="off"
          required
        />
        <CategoryField
          rules={rules}
          chosen={content.category}
          canAutoSave={!isSold}
        />
      </FieldGroup>
      <FieldGroup
        id="harga"
        title={t("group.sale")}
        {...(isSold ? { hint: t("group.saleSold") } : {})}
      >
        <VariantEditor
          option={content.option ?? ""}
          rows={variantRows(listing)}
          hasChoices={hasChoices(listing)}
          words={variants}
        />
      </FieldGroup>
      <FieldGroup id="keterangan" title={t("group.tell")}>
        <FormTextarea
          name="description"
          label={t("form.description")}
          hint={t("form.descriptionHint")}
          defaultValue={content.description}
          rows={6}
          maxLength={LISTING_LIMITS.description}
          required
        />
        <WritingHelp />
        <AttributeFields asked={asked} values={content.attributes} />
      </FieldGroup>
      <FieldGroup id="pengiriman" title={t("group.sending")}>
        <FormField
          name="weight"
          label={t("form.weight")}
          hint={usual}
          defaultValue={
            content.weight_grams === null ? "" : String(content.weight_grams)
          }
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
        />
        <PackedSizeFields size={content.packed_size} />
        <RangeChoice chosen={content.range ?? rule?.default_range ?? null} />
        {maxLead > 0 || content.lead_days !== null ? (
          <div className="group/preorder">
            <FormTick
              name="preorder"
              label={t("form.preorder")}
              defaultChecked={content.lead_days !== null}
            />
            <div className="hidden pl-8 group-has-[[name=preorder]:checked]/preorder:block">
              <FormField
                name="lead_days"
                label={t("form.leadDays")}
                hint={t("form.leadDaysHint", { max: maxLead })}
                defaultValue={
                  content.lead_days === null ? "" : String(content.lead_days)
                }
                inputMode="numeric"
                autoComplete="off"
                maxLength={3}
              />
            </div>
          </div>
        ) : null}
      </FieldGroup>
      <div className="flex flex-col">
        <Disclosure summary={t("group.more")}>
          <div className="flex flex-col gap-4 pb-4">
            <AttributeFields
              asked={optional(EXTRA.filter((key) => !known.has(key)))}
              values={content.attributes}
            />
          </div>
        </Disclosure>
        <Disclosure summary={t("group.english")}>
          <div className="flex flex-col gap-4 pb-4">
            <p className="text-sm text-ink-soft">{t("form.language")}</p>
            <AttributeFields
              asked={optional(ENGLISH)}
              values={content.attributes}
            />
          </div>
        </Disclosure>
      </div>
    </ListingDesk>
  )
}
