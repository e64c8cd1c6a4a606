import { OfficeHeader } from "@/features/office/office-header"

/** Before the desk: log in, accept an invitation. */
const DoorLayout = ({ children }: LayoutProps<"/[locale]/dinas">) => (
  <>
    <OfficeHeader />
    <main id="isi" tabIndex={-1} className="pb-16 outline-none">
      {children}
    </main>
  </>
)

export default DoorLayout
