import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { listInterventions } from "@/data/office/interventions"
import { listPesantrenInvitations } from "@/data/office/invitations"
import { may } from "@/data/office/officer"
import { listOwnerInvitations } from "@/data/office/owner-invitations"
import { EVENTS_PER_PAGE, getEntry, listEvents } from "@/data/office/register"
import { Pager } from "@/features/shared/pager"
import { Panel } from "@/features/office/panel"
import { PartLinks } from "@/features/office/part-links"
import { EntryFacts } from "@/features/office/register/entry-facts"
import { EntryHead } from "@/features/office/register/entry-head"
import { InterventionList } from "@/features/office/register/intervention-list"
import { ProgrammePanel } from "@/features/office/register/programme-panel"
import { ShopPanel } from "@/features/office/register/shop-panel"
import { TimelineList } from "@/features/office/register/timeline-list"
import { listPath, pageParam } from "@/lib/office-list"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister")
  return { title: t("title") }
}

const EntryPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/dinas/pesantren/[id]">) => {
  const { id } = await params
  const path = `/dinas/pesantren/${id}`
  const officer = await requireOfficer(path, "seeRegister")
  const entry = (await getEntry(id)) ?? notFound()
  const page = pageParam(await searchParams, EVENTS_PER_PAGE)
  const [t, timeline, interventions, invitations, owners] = await Promise.all([
    getTranslations("officeRegister"),
    listEvents(entry.id, page),
    listInterventions(entry.id),
    may(officer, "seeInvitations") ? listPesantrenInvitations(entry.id) : [],
    may(officer, "decideShop") ? listOwnerInvitations(entry.id) : [],
  ])
  const mayConfirm = may(officer, "verifyRegister")
  return (
    <>
      <EntryHead entry={entry} officer={officer} />
      <PartLinks
        label={t("entry.parts")}
        parts={[
          { id: "usaha", label: t("entry.business") },
          { id: "toko", label: t("shop.title") },
          { id: "program", label: t("entry.programme") },
          { id: "intervensi", label: t("entry.interventions") },
          { id: "linimasa", label: t("entry.timeline") },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <EntryFacts entry={entry} mayCall={may(officer, "callRegister")} />
          <Panel id="intervensi" title={t("entry.interventions")}>
            <InterventionList
              entryId={entry.id}
              interventions={interventions}
              mayWrite={may(officer, "writeRegister")}
              mayConfirm={mayConfirm}
              mayRead={may(officer, "readAttachment")}
            />
          </Panel>
          <Panel id="linimasa" title={t("entry.timeline")}>
            <TimelineList events={timeline.events} />
            <Pager
              page={page}
              perPage={EVENTS_PER_PAGE}
              total={timeline.count}
              path={(hal) => `${listPath(path, { hal })}#linimasa`}
            />
          </Panel>
        </div>
        <aside className="flex flex-col gap-6">
          <ShopPanel
            entry={entry}
            officer={officer}
            invitations={invitations}
            ownerInvitations={owners}
          />
          <ProgrammePanel entry={entry} mayMove={mayConfirm} />
        </aside>
      </div>
    </>
  )
}

export default EntryPage
