import { getTranslations } from "next-intl/server"
import type { AreaChoices } from "@/data/office/areas"
import { MAPPING_STATES } from "@/lib/coverage"
import { now } from "@/lib/date"
import { cohortYears, type RegisterChoice } from "@/lib/register-filters"
import { OPOP_STAGES } from "@/lib/register-words"
import { SHOP_STATES } from "@/lib/seller-rights"
import { Field, SelectField } from "@/ui/field"
import { FilterBar } from "../filter-bar"

/** What narrows the register. */
export const RegisterFilter = async ({
  choice,
  areas,
}: Readonly<{ choice: RegisterChoice; areas: AreaChoices }>) => {
  const [t, office] = await Promise.all([
    getTranslations("officeRegister"),
    getTranslations("office"),
  ])
  const any = <option value="">{office("filter.any")}</option>
  const areaOptions = (list: AreaChoices["districts"]) =>
    list.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  const yesNo = (
    <>
      {any}
      <option value="ya">{t("filter.yes")}</option>
      <option value="belum">{t("filter.no")}</option>
    </>
  )
  return (
    <FilterBar
      path="/dinas/pesantren"
      isSet={Object.values(choice).some((value) => value !== "")}
      more={
        <>
          {areas.regencies.length > 0 ? (
            <SelectField
              name="kabupaten"
              label={t("filter.regency")}
              defaultValue={choice.kabupaten}
            >
              {any}
              {areaOptions(areas.regencies)}
            </SelectField>
          ) : null}
          {areas.districts.length > 1 ? (
            <SelectField
              name="kecamatan"
              label={t("filter.district")}
              defaultValue={choice.kecamatan}
            >
              {any}
              {areaOptions(areas.districts)}
            </SelectField>
          ) : null}
          <SelectField
            name="pemetaan"
            label={t("filter.mapping")}
            defaultValue={choice.pemetaan}
          >
            {any}
            {MAPPING_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`mapping.${state}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="tahap"
            label={t("filter.stage")}
            defaultValue={choice.tahap}
          >
            {any}
            {OPOP_STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {t(`stages.${stage}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="angkatan"
            label={t("filter.cohort")}
            defaultValue={choice.angkatan}
          >
            {any}
            {cohortYears(now()).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="toko"
            label={t("filter.state")}
            defaultValue={choice.toko}
          >
            {any}
            {SHOP_STATES.map((state) => (
              <option key={state} value={state}>
                {office(`shopState.${state}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="terverifikasi"
            label={t("filter.verified")}
            defaultValue={choice.terverifikasi}
          >
            {yesNo}
          </SelectField>
          <SelectField
            name="dikunjungi"
            label={t("filter.visited")}
            defaultValue={choice.dikunjungi}
          >
            {yesNo}
          </SelectField>
        </>
      }
    >
      <Field
        name="q"
        type="search"
        label={t("filter.search")}
        defaultValue={choice.q}
        maxLength={100}
        className="sm:w-56"
      />
    </FilterBar>
  )
}
