import { getLocale, getTranslations } from "next-intl/server"
import type { Area } from "@/data/office/areas"
import type { RegisterRow } from "@/data/office/register"
import { localPath } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Choice, Field, SelectField } from "@/ui/field"
import { Icon } from "@/ui/icon"

/**
 * Whom help was for, as one GET form: what is ticked stays ticked through any
 * number of searches, so nothing here needs a script.
 */
export const GroupChoice = async ({
  chosen,
  found,
  districts,
  search,
}: Readonly<{
  chosen: readonly RegisterRow[]
  found: Readonly<{ pesantren: readonly RegisterRow[]; count: number }>
  districts: readonly Area[]
  search: Readonly<{ q: string; kecamatan: string }>
}>) => {
  const [locale, t, register, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.group"),
    getTranslations("officeRegister.filter"),
    getTranslations("office.filter"),
  ])
  const known = new Set(chosen.map(({ id }) => id))
  const others = found.pesantren.filter(({ id }) => !known.has(id))
  const ticks = (rows: readonly RegisterRow[], isChosen: boolean) =>
    rows.map(({ id, name, place }) => (
      <Choice
        key={id}
        type="checkbox"
        name="pesantren"
        value={id}
        label={name}
        hint={place}
        defaultChecked={isChosen}
      />
    ))
  return (
    <form
      action={localPath(locale, "/dinas/intervensi")}
      className="flex max-w-text flex-col gap-4"
    >
      {chosen.length > 0 ? (
        <fieldset className="min-w-0 rounded-card border border-line bg-white px-4 pb-2">
          <legend className="px-1 font-semibold">
            {t("chosen", { count: chosen.length })}
          </legend>
          {ticks(chosen, true)}
        </fieldset>
      ) : null}
      <Card className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field
          name="q"
          type="search"
          label={register("search")}
          defaultValue={search.q}
          maxLength={100}
        />
        {districts.length > 1 ? (
          <SelectField
            name="kecamatan"
            label={register("district")}
            defaultValue={search.kecamatan}
          >
            <option value="">{office("any")}</option>
            {districts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        <Button type="submit" look="secondary">
          <Icon name="search" />
          {t("find")}
        </Button>
      </Card>
      {others.length > 0 ? (
        <fieldset className="min-w-0 rounded-card border border-line bg-white px-4 pb-2">
          <legend className="px-1 font-semibold">{t("found")}</legend>
          {ticks(others, false)}
        </fieldset>
      ) : (
        <p className="text-ink-soft">{t("none")}</p>
      )}
      {found.count > found.pesantren.length ? (
        <p className="text-sm text-ink-soft">
          {t("more", { shown: found.pesantren.length, count: found.count })}
        </p>
      ) : null}
      <Button type="submit" name="langkah" value="isi" className="self-start">
        {t("next")}
      </Button>
    </form>
  )
}
