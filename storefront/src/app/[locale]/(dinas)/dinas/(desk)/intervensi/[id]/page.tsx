import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { getInterventionGroup } from "@/data/office/interventions"
import { may } from "@/data/office/officer"
import { PageHead } from "@/features/office/page-head"
import { AttachmentLinks } from "@/features/office/register/attachment-links"
import { GroupList } from "@/features/office/register/group-list"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister.group")
  return { title: t("title") }
}

const InterventionGroupPage = async ({
  params,
}: PageProps<"/[locale]/dinas/intervensi/[id]">) => {
  const { id } = await params
  const path = `/dinas/intervensi/${id}`
  const officer = await requireOfficer(path, "seeRegister")
  const group = (await getInterventionGroup(id)) ?? notFound()
  const [first] = group.interventions
  if (!first) notFound()
  const [locale, t, help] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.group"),
    getTranslations("officeRegister.interventions"),
  ])
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pesantren"),
          label: t("register"),
        }}
        title={first.title}
        lead={[
          help(`kinds.${first.kind}`),
          formatDate(first.held_on, locale),
          first.giver,
          t("count", { count: group.interventions.length + group.elsewhere }),
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      {may(officer, "readAttachment") ? (
        <div className="-ml-3 flex flex-wrap pb-3">
          <AttachmentLinks intervention={first} />
        </div>
      ) : null}
      <GroupList group={group} mayConfirm={may(officer, "verifyRegister")} />
    </>
  )
}

export default InterventionGroupPage
