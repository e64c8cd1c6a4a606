import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Mark } from "@/ui/mark"
import { LanguageLink } from "../shell/language-link"

const LINK =
  "flex min-h-11 items-center gap-2 rounded-control px-3 text-sm font-semibold no-underline hover:bg-indigo-deep"

/** The sign of the office, and the way to the other language. */
export const OfficeHeader = async ({
  name,
}: Readonly<{ name?: string | undefined }>) => {
  const [locale, shell, t] = await Promise.all([
    getLocale(),
    getTranslations("shell"),
    getTranslations("office"),
  ])
  const other = locale === "id" ? "en" : "id"
  return (
    <header className="header sticky top-0 z-30 flex flex-col bg-indigo text-white print:hidden">
      <div className="desk flex items-center gap-2 py-1">
        <Link
          href={localPath(locale, "/dinas")}
          className="mr-auto flex min-h-11 items-center gap-2 font-serif text-lg whitespace-nowrap no-underline"
        >
          <Mark className="size-6" />
          {shell("brand")}
          <span className="rounded-control bg-white px-2 py-0.5 font-sans text-xs font-bold text-indigo">
            {t("brand")}
          </span>
        </Link>
        {name ? (
          <p className="hidden min-w-0 items-center gap-2 truncate px-3 text-sm md:flex">
            <Icon name="user" size={4} />
            {name}
          </p>
        ) : null}
        <LanguageLink
          to={other}
          label={shell("language.switch")}
          className={`${LINK} -mr-3 uppercase`}
        >
          <Icon name="languages" />
          {other}
        </LanguageLink>
      </div>
      <div aria-hidden className="going" />
    </header>
  )
}
