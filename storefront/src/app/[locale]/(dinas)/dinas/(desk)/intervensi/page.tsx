import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { areaChoices } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import { listEntries } from "@/data/office/register"
import { PageHead } from "@/features/office/page-head"
import { GroupChoice } from "@/features/office/register/group-choice"
import { GroupForm } from "@/features/office/register/group-form"
import { localPath } from "@/i18n/locales"
import { chosenPesantren, GROUP_LIMIT } from "@/lib/group-choice"
import { areaParam, textParam } from "@/lib/office-list"
import { Notice } from "@/ui/notice"

const FOUND = 25

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister.group")
  return { title: t("newTitle") }
}

const GroupInterventionPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/intervensi">) => {
  const officer = await requireOfficer("/dinas/intervensi", "writeRegister")
  const raw = await searchParams
  const ids = chosenPesantren(raw["pesantren"])
  const kecamatan = areaParam(raw, "kecamatan", 3)
  const search = { q: textParam(raw, "q"), kecamatan }
  const [locale, t, areas, chosen] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.group"),
    areaChoices(officer, kecamatan.slice(0, 5)),
    ids.length > 0 ? listEntries({ ids: ids.join(",") }, 1, GROUP_LIMIT) : null,
  ])
  const pesantren = chosen?.pesantren ?? []
  const isNext = textParam(raw, "langkah") === "isi"
  if (isNext && pesantren.length > 1) {
    const query = new URLSearchParams(ids.map((id) => ["pesantren", id]))
    const href = localPath(locale, `/dinas/intervensi?${query.toString()}`)
    return (
      <>
        <PageHead
          back={{ href, label: t("back") }}
          title={t("newTitle")}
          lead={t("count", { count: pesantren.length })}
        />
        <GroupForm pesantren={pesantren} />
      </>
    )
  }
  const filters = { q: search.q, district: kecamatan }
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pesantren"),
          label: t("register"),
        }}
        title={t("newTitle")}
        lead={t("about", { most: GROUP_LIMIT })}
      />
      {isNext ? (
        <Notice tone="warning" title={t("tooFew")} className="mb-4" />
      ) : null}
      <GroupChoice
        chosen={pesantren}
        found={await listEntries(filters, 1, FOUND)}
        districts={areas.districts}
        search={search}
      />
    </>
  )
}

export default GroupInterventionPage
