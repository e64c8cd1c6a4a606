import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"

/** The search field of the header: a plain GET form. */
export const SearchForm = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.search"),
  ])
  return (
    <form action={localPath(locale, "/cari")} role="search" className="flex">
      <input
        type="search"
        name="q"
        maxLength={100}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        autoComplete="off"
        className="min-h-11 w-full min-w-0 rounded-l-control border border-white bg-white px-3 text-base text-ink placeholder:text-ink-soft"
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
