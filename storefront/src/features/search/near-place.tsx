import { getLocale, getTranslations } from "next-intl/server"
import { chooseNear } from "@/actions/choose-near"
import type { District } from "@/data/areas"
import { ActionForm } from "@/features/shared/action-form"
import { DistrictField } from "@/features/shared/district-field"
import { localPath } from "@/i18n/locales"
import { searchPath, type Search } from "@/lib/search-params"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"

/** The name in the address, and its only value, that asks to choose again. */
export const MOVE = ["tempat", "ubah"] as const

/**
 * Where nearness is counted from, with the way to another place; a choice of
 * kecamatan while there is none, or when another is wanted.
 */
export const NearPlace = async ({
  search,
  near,
  isMoving,
}: Readonly<{ search: Search; near: District | null; isMoving: boolean }>) => {
  if (search.sort !== "nearest") return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.near"),
  ])
  if (!near || isMoving) return <NearForm search={search} />
  const href = `${searchPath(search)}&${MOVE.join("=")}`
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm">
      <Icon name="map-pin" size={4} className="text-indigo" />
      {t("from", { place: near.fullName })}
      <Link
        href={localPath(locale, href)}
        aria-label={t("changeOf", { place: near.name })}
        className="link inline-flex min-h-11 items-center font-semibold"
      >
        {t("change")}
      </Link>
    </p>
  )
}

const NearForm = async ({ search }: Readonly<{ search: Search }>) => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("search.near"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={chooseNear.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("title")}
      className="flex max-w-form flex-col gap-3 rounded-card border border-line bg-white p-4"
    >
      <p className="text-sm">{t("why")}</p>
      <input
        type="hidden"
        name="search"
        value={searchPath(search).split("?")[1] ?? ""}
      />
      <DistrictField
        initial={null}
        intent="choose"
        words={{
          label: t("title"),
          hint: form("hints.district"),
          find: form("findDistrict"),
          chosen: form("chooseDistrict"),
          change: form("changeDistrict"),
          found: form("districtsFound", { count: "{count}" }),
        }}
      />
      <SubmitButton
        name="intent"
        value="choose"
        look="secondary"
        pendingText={t("wait")}
        className="self-start"
      >
        {t("choose")}
      </SubmitButton>
    </ActionForm>
  )
}
