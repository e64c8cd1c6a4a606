import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { SearchBox } from "./search-box"

/** The search of the header: a plain GET form. */
export const SearchForm = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.search"),
  ])
  return (
    <form action={localPath(locale, "/cari")} role="search" className="flex">
      <SearchBox
        locale={locale}
        label={t("label")}
        placeholder={t("placeholder")}
        recent={{
          heading: t("recent.heading"),
          clear: t("recent.clear"),
          status: t("recent.status", { count: "{count}" }),
        }}
      />
      <button
        type="submit"
        aria-label={t("submit")}
        className="grid min-h-11 w-12 shrink-0 place-items-center rounded-r-control bg-turmeric text-ink"
      >
        <Icon name="search" />
      </button>
    </form>
  )
}
