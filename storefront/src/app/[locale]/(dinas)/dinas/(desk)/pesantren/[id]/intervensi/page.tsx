import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { listInterventions } from "@/data/office/interventions"
import { getEntry } from "@/data/office/register"
import { PageHead } from "@/features/office/page-head"
import { InterventionForm } from "@/features/office/register/intervention-form"
import { localPath } from "@/i18n/locales"
import { textParam } from "@/lib/office-list"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister.interventions")
  return { title: t("newTitle") }
}

const InterventionPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/dinas/pesantren/[id]/intervensi">) => {
  const { id } = await params
  const path = `/dinas/pesantren/${id}`
  await requireOfficer(`${path}/intervensi`, "writeRegister")
  const entry = (await getEntry(id)) ?? notFound()
  const wanted = textParam(await searchParams, "koreksi")
  const [locale, t, known] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.interventions"),
    wanted === "" ? [] : listInterventions(entry.id),
  ])
  const corrected = known.find((one) => one.id === wanted)
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, path), label: entry.name }}
        title={corrected ? t("correctTitle") : t("newTitle")}
        lead={corrected ? t("correctAbout") : entry.place}
      >
        {corrected ? null : (
          <ButtonLink
            look="secondary"
            size="small"
            href={localPath(locale, `/dinas/intervensi?pesantren=${entry.id}`)}
          >
            <Icon name="users" size={4} />
            {t("forSeveral")}
          </ButtonLink>
        )}
      </PageHead>
      <InterventionForm entryId={entry.id} corrected={corrected} />
    </>
  )
}

export default InterventionPage
