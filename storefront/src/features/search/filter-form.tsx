import { getLocale, getTranslations } from "next-intl/server"
import type { CatalogPage } from "@/data/catalog"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { searchPath, withParents, type Search } from "@/lib/search-params"
import { Button } from "@/ui/button"
import { Choice, Field } from "@/ui/field"
import { certificateKey, isTelling } from "./certificate-name"
import { FacetChoices, FacetGroup, FacetSelect } from "./facet-choices"
import { FacetFinder } from "./facet-finder"
import { categoryOptions, inStockCount, placeOptions } from "./filter-options"
import { PriceBands } from "./price-bands"

const typed = (amount: number | null) => (amount === null ? "" : String(amount))

/**
 * Every filter with its counts, as one GET form. Each count says how many
 * goods there would be, or how many of a sample, which is said; a facet is
 * counted without its own choice.
 */
export const FilterForm = async ({
  search,
  facets,
  categories,
  sample,
}: Readonly<{
  search: Search
  facets: CatalogPage["facets"]
  sample: CatalogPage["facet_sample"]
  categories: readonly Category[]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search"),
  ])
  const place = search.district ?? search.regency ?? search.province
  // A kecamatan may be chosen alone: the form shows what it lies in.
  const placed = withParents(search)
  const places = placeOptions(facets, placed)
  const certificates = facets.certificate
    .filter(({ value }) => isTelling(value))
    .map((one) => ({
      ...one,
      label: t(`certificates.${certificateKey(one.value)}`),
    }))
  const finder = (
    facet: "pesantren" | "regency" | "district",
    query = new URLSearchParams(searchPath(search).split("?")[1])
  ) => {
    query.set("locale", locale)
    return {
      path: `/api/facets/${facet}?${query.toString()}`,
      words: {
        find: t(`filter.find.${facet}`),
        none: t("filter.find.none"),
        found: t("filter.find.found", { count: "{count}" }),
        picked: t("filter.find.picked", { name: "{name}" }),
      },
    }
  }
  return (
    <form action={localPath(locale, "/cari")} className="flex flex-col">
      {search.sort === "relevance" ? null : (
        <input type="hidden" name="urut" value={search.sort} />
      )}
      {search.verbatim ? (
        <input type="hidden" name="persis" value={search.q} />
      ) : null}
      <Field
        id="saring-q"
        name="q"
        type="search"
        maxLength={100}
        label={t("filter.words")}
        defaultValue={search.q}
        className="pb-3"
      />
      {sample === null ? null : (
        <p className="pb-3 text-sm text-ink-soft">
          {t("filter.sample", { count: sample })}
        </p>
      )}
      <FacetGroup title={t("filter.category")}>
        <FacetChoices
          type="radio"
          name="kategori"
          options={[
            { value: "", label: t("filter.anyCategory") },
            ...categoryOptions(categories, facets.category, search.category),
          ]}
          chosen={[search.category ?? ""]}
        />
      </FacetGroup>
      <FacetGroup title={t("filter.place")}>
        <p className="text-sm text-ink-soft">{t("filter.placeHint")}</p>
        {place === null ? null : (
          <input type="hidden" name="tempat" value={place} />
        )}
        <FacetSelect
          name="provinsi"
          label={t("filter.province")}
          any={t("filter.anyProvince")}
          options={places.province}
          chosen={placed.province}
        />
        {places.regency.length > 0 ? (
          <FacetFinder
            {...finder("regency")}
            name="kabupaten"
            label={t("filter.regency")}
            any={t("filter.anyRegency")}
            options={places.regency}
            chosen={placed.regency}
          />
        ) : null}
        {places.district.length > 0 ? (
          <FacetFinder
            {...finder("district")}
            name="kecamatan"
            label={t("filter.district")}
            any={t("filter.anyDistrict")}
            options={places.district}
            chosen={search.district}
          />
        ) : null}
      </FacetGroup>
      <FacetGroup title={t("filter.price")}>
        <PriceBands search={search} facet={facets.price} />
        <div className="grid grid-cols-2 gap-3">
          <Field
            name="min"
            inputMode="decimal"
            label={t("filter.priceMin")}
            defaultValue={typed(search.priceMin)}
          />
          <Field
            name="maks"
            inputMode="decimal"
            label={t("filter.priceMax")}
            defaultValue={typed(search.priceMax)}
          />
        </div>
        <p className="mt-1 text-sm text-ink-soft">{t("filter.priceHint")}</p>
        <Choice
          type="checkbox"
          name="stok"
          value="1"
          defaultChecked={search.inStock}
          label={
            <span className="flex justify-between gap-3 text-sm">
              {t("filter.stock")}
              <span className="text-ink-soft tabular-nums">
                {inStockCount(facets.in_stock)}
              </span>
            </span>
          }
          className="mt-1"
        />
      </FacetGroup>
      {certificates.length > 0 ? (
        <FacetGroup title={t("filter.certificate")}>
          <FacetChoices
            type="checkbox"
            name="izin"
            options={certificates}
            chosen={search.certificates}
          />
        </FacetGroup>
      ) : null}
      <FacetGroup title={t("filter.pesantren")}>
        <FacetFinder
          {...finder("pesantren")}
          name="pesantren"
          label={t("filter.pesantren")}
          any={t("filter.anyPesantren")}
          options={facets.pesantren}
          chosen={search.pesantren}
        />
      </FacetGroup>
      <div className="sticky bottom-0 -mx-4 border-t border-line bg-paper p-4 lg:static lg:mx-0 lg:border-0 lg:px-0">
        <Button type="submit" look="secondary" size="wide">
          {t("filter.apply")}
        </Button>
      </div>
    </form>
  )
}
