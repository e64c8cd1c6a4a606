import { getLocale, getTranslations } from "next-intl/server"
import type { PesantrenPage } from "@/data/pesantren"
import { localPath } from "@/i18n/locales"
import type { PesantrenSearch } from "@/lib/pesantren-params"
import { Button } from "@/ui/button"
import { Field, SelectField } from "@/ui/field"

type Value = Readonly<{ value: string; label: string; count: number }>

const Options = ({
  any,
  values,
}: Readonly<{ any: string; values: readonly Value[] }>) => (
  <>
    <option value="">{any}</option>
    {values.map(({ value, label, count }) => (
      <option key={value} value={value}>{`${label} (${count})`}</option>
    ))}
  </>
)

const byLabel = (a: Value, b: Value) => a.label.localeCompare(b.label, "id")

/** Narrows the list by name and place: a GET form. */
export const PesantrenForm = async ({
  search,
  facets,
}: Readonly<{ search: PesantrenSearch; facets: PesantrenPage["facets"] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("pesantren.list"),
  ])
  const regencies = (facets.regency ?? []).toSorted(byLabel)
  const districts = (facets.district ?? [])
    .filter(
      ({ value }) =>
        search.regency === null || value.startsWith(`${search.regency}.`)
    )
    .toSorted(byLabel)
  return (
    <form
      action={localPath(locale, "/pesantren")}
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <Field
        id="pesantren-q"
        name="q"
        type="search"
        maxLength={100}
        label={t("search")}
        defaultValue={search.q}
      />
      {regencies.length > 0 ? (
        <SelectField
          name="kabupaten"
          label={t("regency")}
          defaultValue={search.regency ?? ""}
        >
          <Options any={t("anyRegency")} values={regencies} />
        </SelectField>
      ) : null}
      <SelectField
        name="kecamatan"
        label={t("district")}
        defaultValue={search.district ?? ""}
      >
        <Options any={t("anyDistrict")} values={districts} />
      </SelectField>
      <Button type="submit" look="secondary">
        {t("submit")}
      </Button>
    </form>
  )
}
