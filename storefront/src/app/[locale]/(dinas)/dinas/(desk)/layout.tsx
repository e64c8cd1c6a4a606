import { getOfficer } from "@/data/office/officer"
import { OfficeHeader } from "@/features/office/office-header"
import { OfficeNav } from "@/features/office/office-nav"
import { OfficeTabs } from "@/features/office/office-tabs"

/** The desk: its parts beside the page, on phones under the thumb. */
const DeskLayout = async ({ children }: LayoutProps<"/[locale]/dinas">) => {
  const officer = await getOfficer()
  // The page itself sends strangers to the login.
  if (!officer) return children
  return (
    <>
      <OfficeHeader name={officer.name} />
      <div className="desk grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <OfficeNav officer={officer} />
        <main
          id="isi"
          tabIndex={-1}
          className="pt-6 pb-28 outline-none lg:pb-16"
        >
          {children}
        </main>
      </div>
      <OfficeTabs officer={officer} />
    </>
  )
}

export default DeskLayout
