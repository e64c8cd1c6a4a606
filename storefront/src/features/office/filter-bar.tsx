import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { localPath } from "@/i18n/locales"
import { Button, ButtonLink, buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

/**
 * A list's search and filters, as one GET form. On phones `more` opens on
 * demand, by a tick and its label alone: nothing here needs a script.
 */
export const FilterBar = async ({
  path,
  isSet,
  hidden = {},
  more,
  children,
}: Readonly<{
  /** Without the language. */
  path: string
  /** Whether there is anything to clear. */
  isSet: boolean
  /** What the form keeps without showing it; empty ones are left out. */
  hidden?: Readonly<Record<string, string>>
  /** Filters that are wanted less often than the search. */
  more?: ReactNode
  children?: ReactNode
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("office.filter"),
  ])
  return (
    <form
      action={localPath(locale, path)}
      role="search"
      aria-label={t("label")}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 pb-5 sm:flex sm:flex-wrap"
    >
      {Object.entries(hidden).map(([name, value]) =>
        value === "" ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        )
      )}
      <div className="flex gap-3 max-sm:flex-col max-sm:[&:empty]:hidden">
        {children}
      </div>
      {more ? (
        <>
          <input
            type="checkbox"
            id="saringan"
            defaultChecked={isSet}
            className="peer sr-only sm:hidden"
          />
          <label
            htmlFor="saringan"
            className={`${buttonClass("secondary", "small")} peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-indigo sm:hidden`}
          >
            <Icon name="sliders-horizontal" size={4} />
            {t("more")}
          </label>
          <div className="hidden gap-3 max-sm:col-span-2 max-sm:peer-checked:grid sm:contents">
            {more}
          </div>
        </>
      ) : null}
      <div className="flex gap-2 max-sm:col-span-2">
        <Button type="submit" look="secondary">
          <Icon name="search" />
          {t("apply")}
        </Button>
        {isSet ? (
          <ButtonLink look="quiet" href={localPath(locale, path)}>
            {t("clear")}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  )
}
