import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { Requirement } from "@/data/seller/papers"
import { formatDate } from "@/lib/date"
import { Choice } from "@/ui/field"
import { FormSelect } from "../../shared/form-field"

/**
 * What goods show: the paper, a reason why none is needed, or that it is asked
 * for. Only the part that was chosen is in view; without a way to know, all is.
 */
export const StatementChoice = async ({
  requirement: { exemptions, in_process_until: until },
  children,
}: Readonly<{ requirement: Requirement; children: ReactNode }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.papers"),
  ])
  if (exemptions.length === 0 && until === null) return children
  return (
    <div className="group/statement flex flex-col gap-4">
      <fieldset className="min-w-0">
        <legend className="text-sm font-semibold">
          {t("statement.legend")}
        </legend>
        <div className="divide-y divide-line">
          <Choice
            name="statement"
            value="certificate"
            label={t("statement.certificate")}
            defaultChecked
          />
          {exemptions.length > 0 ? (
            <Choice
              name="statement"
              value="exempt"
              label={t("statement.exempt")}
            />
          ) : null}
          {until ? (
            <Choice
              name="statement"
              value="in_process"
              label={t("statement.inProcess")}
              hint={t("statement.inProcessUntil", {
                date: formatDate(until, locale),
              })}
            />
          ) : null}
        </div>
      </fieldset>
      <div className="group-has-[[value=exempt]:checked]/statement:hidden group-has-[[value=in\_process]:checked]/statement:hidden">
        {children}
      </div>
      {exemptions.length > 0 ? (
        <div className="hidden group-has-[[value=exempt]:checked]/statement:block">
          <FormSelect name="exemption" label={t("statement.reason")}>
            {exemptions.map(({ code, name, name_en }) => (
              <option key={code} value={code}>
                {locale === "en" ? name_en : name}
              </option>
            ))}
          </FormSelect>
        </div>
      ) : null}
    </div>
  )
}
