import { getLocale, getTranslations } from "next-intl/server"
import type { ImportRow } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { SIMILAR_CHOICES, similarName } from "@/lib/similar-rows"
import { Notice } from "@/ui/notice"
import { FormChoices } from "../../shared/form-choices"

/** Each row that is similar to an entry: is it that one, or another? */
export const SimilarChoices = async ({
  rows,
  total,
}: Readonly<{ rows: readonly ImportRow[]; total: number }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.similar"),
  ])
  if (rows.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <Notice tone="warning" title={t("title", { count: total })}>
        {t("about")}
        {total > rows.length ? ` ${t("more", { count: rows.length })}` : null}
      </Notice>
      {rows.map(({ row, name, district, duplicate }) => (
        <FormChoices
          key={row}
          name={similarName(row)}
          legend={t("row", { row, name })}
          hint={
            <>
              {t("like", { name: duplicate?.name ?? "–" })}
              {district ? ` · ${district}` : null}
              {duplicate?.id ? (
                <>
                  {" "}
                  <a
                    href={localPath(locale, `/dinas/pesantren/${duplicate.id}`)}
                    target="_blank"
                    rel="noreferrer"
                    className="link inline-flex min-h-11 items-center"
                  >
                    {t("look", { name: duplicate.name ?? "–" })}
                  </a>
                </>
              ) : null}
            </>
          }
          defaultValue="later"
          choices={SIMILAR_CHOICES.map((value) => ({
            value,
            label: t(`choices.${value}`),
          }))}
        />
      ))}
    </section>
  )
}
