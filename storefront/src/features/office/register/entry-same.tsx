import { getLocale, getTranslations } from "next-intl/server"
import { unmarkEntrySame } from "@/actions/office/act-on-entry"
import type { Entry } from "@/data/office/entry-schema"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"

/** The entry that this one was found to be, or those that are this one. */
export const EntrySame = async ({
  entry,
  mayWrite,
}: Readonly<{ entry: Entry; mayWrite: boolean }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.entry"),
    getTranslations("office"),
  ])
  const { same_as: same, repeated_by: others } = entry
  return (
    <>
      {same ? (
        <Notice tone="warning" title={t("sameTitle")} className="mb-4">
          {same.id && same.name ? (
            <Link
              href={localPath(locale, `/dinas/pesantren/${same.id}`)}
              className="link"
            >
              {same.name}
            </Link>
          ) : (
            t("elsewhere")
          )}
          <p>{t("sameAbout")}</p>
          {mayWrite ? (
            <ButtonForm
              action={unmarkEntrySame.bind(null, locale)}
              fields={{ entry_id: entry.id }}
              look="secondary"
              pendingText={office("wait")}
              className="pt-2"
            >
              {t("unmarkSame")}
            </ButtonForm>
          ) : null}
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice title={t("repeatedBy")} className="mb-4">
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={localPath(locale, `/dinas/pesantren/${id}`)}
                  className="link"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
