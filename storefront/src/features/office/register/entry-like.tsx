import { getLocale, getTranslations } from "next-intl/server"
import { markEntrySame, tellEntryApart } from "@/actions/office/act-on-entry"
import type { Entry } from "@/data/office/entry-schema"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"

/** Entries that may be the same pesantren; who writes says which it is. */
export const EntryLike = async ({
  entry,
  mayWrite,
}: Readonly<{ entry: Entry; mayWrite: boolean }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.entry"),
    getTranslations("office"),
  ])
  if (entry.duplicates.length === 0) return null
  return (
    <Notice title={t("duplicates")} className="mb-4">
      <ul className="flex flex-col gap-2">
        {entry.duplicates.map(({ id, name = "–", by }, index) => (
          <li key={id ?? index}>
            {id ? (
              <Link
                href={localPath(locale, `/dinas/pesantren/${id}`)}
                className="link"
              >
                {name}
              </Link>
            ) : (
              t("elsewhere")
            )}
            {` (${t(`why.${by}`)})`}
            {id && mayWrite ? (
              <div className="flex flex-wrap items-start gap-2 pt-1">
                <ButtonForm
                  action={markEntrySame.bind(null, locale)}
                  fields={{ entry_id: entry.id, same_as: id }}
                  look="secondary"
                  pendingText={office("wait")}
                >
                  {t("markSame", { name })}
                </ButtonForm>
                <ButtonForm
                  action={tellEntryApart.bind(null, locale)}
                  fields={{ entry_id: entry.id, other_id: id }}
                  label={t("tellApartFrom", { name })}
                  look="secondary"
                  pendingText={office("wait")}
                >
                  {t("tellApart")}
                </ButtonForm>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? <p className="pt-2">{t("markSameAbout")}</p> : null}
    </Notice>
  )
}
